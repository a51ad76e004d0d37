"""Windows beside the dock: each collects what an algorithm needs, starts it, and shows what it found."""

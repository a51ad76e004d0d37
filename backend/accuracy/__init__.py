"""How good class maps are: what is counted, what follows from it, and the report."""

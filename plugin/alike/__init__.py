"""Find what looks alike: a box drawn around one object, and all that look like it."""

"""Template matching: where else in an image it looks as it does inside a box (paper B, "template matching")."""

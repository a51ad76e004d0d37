"""What a person has said of a polygon, in a field of the map's layer: the plugin writes it, the backend reads and guards it."""

CHECKED = "checked"  # the field
RIGHT = "right"
WAS = "was "  # and the name of the class that the network gave

"""From pixels to classes: windows of a plan, read, run through the network, blended, written."""

"""Label layers: what somebody draws or corrects, so that a network can learn from it."""

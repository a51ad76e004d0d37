"""Many rasters as one: listed, laid on one grid, classified each with what its neighbours show, remembered, joined."""

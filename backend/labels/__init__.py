"""What label layers say: rasters and vector layers of any kind, as class codes on a grid."""

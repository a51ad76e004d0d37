"""Where one class ends and the next begins: superpixels, an edge map, and the potential that moves a map's borders onto both."""

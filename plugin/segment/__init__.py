"""The dock: a page that collects the parameters of `landquilt:segment`, starts it, and shows what came out."""

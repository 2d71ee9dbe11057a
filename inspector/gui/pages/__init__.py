"""Pages beside the live picture: what was judged, recipes, reports, settings."""

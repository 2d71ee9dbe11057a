"""Regions of interest and ignore masks, drawn on the part."""

"""Whole windows, and the program around them."""

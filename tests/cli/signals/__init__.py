"""``signals``."""

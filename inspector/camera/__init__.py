"""Cameras: what delivers frames. Each kind in its own module, imported when one of its kind is opened."""

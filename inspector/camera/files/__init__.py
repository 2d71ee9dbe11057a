"""Picture and video files as cameras, and how picture files are read."""

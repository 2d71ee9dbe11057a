"""The parts of a window that show and change one matter each."""

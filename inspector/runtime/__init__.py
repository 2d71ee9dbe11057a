"""The threads of the station and what they hand to each other. No Qt, no torch, no file formats."""

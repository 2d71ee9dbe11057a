"""The station and the plant: what it has to tell is sent when the line has no part in hand, and waits on the disk when nobody hears it."""

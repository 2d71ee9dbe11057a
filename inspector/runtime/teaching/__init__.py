"""Learning good parts beside the inspection: collecting them, and the teaching process."""

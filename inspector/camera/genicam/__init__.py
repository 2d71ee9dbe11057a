"""Cameras behind GenICam, whatever carries their frames: GigE Vision and USB3 Vision (libaravis), GenTL producers."""

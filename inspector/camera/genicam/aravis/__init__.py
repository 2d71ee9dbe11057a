"""GigE Vision and USB3 Vision cameras through libaravis, without a vendor's software.

Tested against two foreign GigE Vision implementations on this machine. No physical camera and no USB3 camera was at hand: what differs
there (a USB3 camera's own errors, jumbo frames on a real network, hardware trigger lines) is written for, not tested.
"""

"""Cameras. ``base`` is the contract, ``catalog`` opens an address, ``discovery`` searches for devices.

``genicam``: GigE Vision, USB3 Vision and GenTL; ``usb``: webcams; ``files``: pictures and videos; ``simulated``: a conveyor with known
defects; ``rectified``: any of them through the profile of its station. Each kind is imported when one of its kind is opened.
"""

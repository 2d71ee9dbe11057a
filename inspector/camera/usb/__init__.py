"""USB (UVC) cameras and network streams through OpenCV; on Linux their controls through V4L2."""

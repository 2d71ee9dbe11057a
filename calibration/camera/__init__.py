"""Calibration of one camera station: boards, lens, flat field, part plane, undistortion, and the profile file that keeps them."""

"""Wizards for an engineer: calibration step by step, in front of the live picture."""

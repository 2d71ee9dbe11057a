"""Limits, their bounds and guarantees, and drift: what may honestly be said of counted and measured values."""

"""Judging parts of known truth, and reporting the figures."""

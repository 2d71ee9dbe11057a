"""Signing in and out, the reason for an act, and who may do what."""

"""Measurement without a network: pure functions on arrays. Imports nothing of inspector.

``camera``: lens, flat field, part plane and the profile that keeps them. ``registration``: finding a part and cutting it out upright.
``gate``: whether a picture can be judged at all. ``statistics``: limits, guarantees and drift.
"""

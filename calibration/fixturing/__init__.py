"""How a part is found: what :mod:`calibration.alignment` is made of."""

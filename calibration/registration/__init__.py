"""How a part is found: what :mod:`calibration.registration.alignment` is made of."""

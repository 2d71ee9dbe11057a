"""Part registration (fixturing): learns a part from good pictures, finds it by its edges, and crops it upright.

:mod:`calibration.registration.alignment` is the door: all that other packages use is imported from there.
"""

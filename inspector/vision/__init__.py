"""Anomaly detection by Student-Teacher Feature Pyramid Matching (arXiv 2103.04257) with a memory of the teacher's features.

``framing``: from a frame to the picture that is judged. ``networks``: detectors in torch and OpenVINO, chosen and compiled.
``teaching``: from good pictures to a recipe. ``trunk``: the networks as data. ``split``: training and held-out parts.
"""

"""Teachers, students and detectors: Student-Teacher Feature Pyramid Matching (arXiv 2103.04257)."""

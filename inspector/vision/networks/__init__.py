"""Teacher, student and memory at work: torch and OpenVINO detectors, their choice and their compilation."""

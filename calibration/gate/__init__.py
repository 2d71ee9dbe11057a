"""The image gate: whether a picture can be judged at all, before a network sees it."""

"""A day at the line: a program that plays it through the real window, with a picture of each step."""

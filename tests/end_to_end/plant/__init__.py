"""A walk through the page of a drawn plant, in a real Chromium, with a picture of each step."""

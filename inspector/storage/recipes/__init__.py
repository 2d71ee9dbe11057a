"""Recipes on disk: versions, their files, and exchange as one file."""

"""The exam: known parts judged by a recipe exactly as the line would, before it is used."""

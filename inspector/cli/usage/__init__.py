"""What a call is told that the program does not know, in the program's own words."""

"""Plain types, errors, the channel and the judging. numpy and the standard library only."""

"""The log: one rotating text file for each process, without passwords, never in the way of the station."""

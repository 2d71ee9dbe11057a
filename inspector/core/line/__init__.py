"""The line around the station, pure: a part's identity, the handshake, and what station and line process tell each other."""

"""Inspector: a real-time camera inspection station that learns from good parts."""

__version__ = "0.1.0"

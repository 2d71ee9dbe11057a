"""The station's end of the line's signals: the line process, the parts that it has announced, and what it asks of the station."""

"""``signals``: the line's signals for a PLC programmer: the register map, a look at the registers, and a PLC to try a station."""

"""Paper and tables: PDF and CSV of plain figures. Draws and writes; knows no station."""

"""Tests of the Modbus side of the line."""

"""The station as an OPC UA server by OPC 40100-1, in a process of its own: its library holds a loop for tens of milliseconds."""

"""The web page of the plant: pages made by the server of views of its database, for a desk and for a telephone. In English only."""

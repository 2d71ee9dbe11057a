"""What benchmarks are run on: a taught simulated line, a GigE Vision camera that can fail, processes measured from outside."""

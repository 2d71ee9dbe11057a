"""How many threads the libraries take in tests, said before any of them is loaded."""

import os

# Several test processes share the cores, and so do the processes that tests start. A thread of torch that has nothing to do sleeps instead
# of spinning; OpenCV and NumPy's linear algebra take none but the one that calls them. OpenBLAS is told before NumPy is loaded: its threads
# spin while they wait for one another, which took ten times the processor seconds of the work itself.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("OPENCV_FOR_THREADS_NUM", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

"""``records`` and ``lots``: what was judged."""

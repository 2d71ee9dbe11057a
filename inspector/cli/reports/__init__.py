"""``report`` and ``msa``: what the quality manager asks for."""

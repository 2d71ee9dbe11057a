"""``python -m inspector``: the same as the command ``inspector``."""

import sys

from inspector.app import start

if __name__ == "__main__":  # the teaching process imports this file, too
    sys.exit(start())

"""Inspector: a real-time camera inspection station. Without arguments it opens the window; ``--help`` says what else it does."""

import sys

from inspector.app import start

if __name__ == "__main__":  # the teaching process imports this file, too
    sys.exit(start())

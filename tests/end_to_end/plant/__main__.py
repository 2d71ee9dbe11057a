"""``python -m tests.end_to_end.plant OUT``: fills a real PostgreSQL with a drawn plant, serves its page, walks through it in Chromium at
the width of a desk and of a telephone, light and dark, and writes a picture of each page to OUT. Exit code 1 if a browser complained."""

from __future__ import annotations

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.end_to_end.plant.walk import Walk
from tests.plant.web import browser
from tests.plant.web.served_page import database_server, served


def main() -> int:
    """Walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    out: Path = parser.parse_args().out
    if why := browser.missing():
        sys.stderr.write(f"{why}\n")
        return 1
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        page = stack.enter_context(served(stack.enter_context(database_server()), folder))
        walk = Walk(stack.enter_context(browser.Browser()), page.address, out)
        walk.all()
        for problem in walk.problems:
            sys.stderr.write(f"{problem}\n")
        return 1 if walk.problems else 0


if __name__ == "__main__":
    sys.exit(main())

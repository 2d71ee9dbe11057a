"""How long the pages of the plant take: a real server of them, asked as a browser asks, on a plant with many rows."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from inspector.cli.report import percentiles
from inspector.core.errors import PlantError
from inspector.lab.benchmarks.plant.acceptance import WORDS
from inspector.lab.rig.measured_process import PROGRAM_COMMAND
from inspector.lab.rig.postgres_server import PostgresServer, free_port
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.web.people import add_page_person

PAGES = {
    "stations": "/",
    "a station": "/stations/3",
    "a station over 30 days": "/stations/3?hours=720",
    "FAIL pictures": "/failures",
    "of a station and a lot": "/failures?station=3&verdict=FAIL&lot=L{lot}",
    WORDS[0]: "/failures?verdict=INVALID&reason=no+part",
    WORDS[1]: "/failures?days=30&reason=nothing+says+this",
    "a part by its serial": "/find?serial=S{part:07d}-4",
    "a part": "/parts/4/r1/{part}",
    "recipes": "/recipes",
    "alarms": "/alarms",
    "trends of a day": "/trends?hours=24",
    "trends of 7 days": "/trends?hours=168",
    "trends of 30 days": "/trends?hours=720",
    "metrics": "/metrics",
}
_TRIES = 15
_NAME = "bench"
_READY_S = 60.0
_MOST_S = 30.0


@dataclass(frozen=True)
class PageTimes:
    """Of one page: milliseconds from asking to its last byte, and how many bytes."""

    ms: dict[str, float]
    bytes: int


def measure_pages(server: PostgresServer, database: str, folder: Path, rows: int, stations: int, lot_parts: int) -> dict[str, PageTimes]:
    """Of a plant that has so many rows of as many stations. ``folder``: for the server of the pages. Raises PlantError."""
    with _serving(server, database, folder) as port, closing(http.client.HTTPConnection("127.0.0.1", port, timeout=_MOST_S)) as browser:
        cookie = _sign_in(browser, server.password)
        newest = rows // stations
        places = {"part": newest // 2, "lot": max(0, newest // lot_parts - 1)}
        return {name: _timed(browser, path.format(**places), cookie) for name, path in PAGES.items()}


@contextmanager
def _serving(server: PostgresServer, database: str, folder: Path) -> Iterator[int]:
    """``inspector plant serve``; its port."""
    url, port = server.url(database), free_port()
    with closing(connect(url, server.password)) as owner:
        account = add_person(owner, url, f"page of {database}", "page")
        add_page_person(owner, _NAME, "reader", server.password)
    command = [
        *PROGRAM_COMMAND,
        "--data-dir",
        str(folder),
        "--quiet",
        "plant",
        "serve",
        "--listen",
        f"127.0.0.1:{port}",
        "--url",
        account.url,
    ]
    process = subprocess.Popen(command, env={**os.environ, "PGPASSWORD": account.password}, stderr=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + _READY_S
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > until:
                process.kill()
                raise PlantError(f"the page did not begin: {process.communicate()[1].strip()[-300:]}")
            time.sleep(0.1)
        yield port
    finally:
        process.kill()
        process.communicate()


def _answers(port: int) -> bool:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=2)) as probe:
        try:
            probe.request("GET", "/sign-in")
            return probe.getresponse().status == http.client.OK
        except OSError:
            return False


def _sign_in(browser: http.client.HTTPConnection, password: str) -> str:
    """The cookie of somebody who reads."""
    browser.request("GET", "/sign-in")
    answer = browser.getresponse()
    form = (answer.getheader("Set-Cookie") or "").partition(";")[0]
    token = re.search(r'name="token" value="([^"]+)"', answer.read().decode())
    if token is None:
        raise PlantError("the page has no form to sign in")
    sent = urlencode({"token": token[1], "next": "/", "name": _NAME, "password": password})
    browser.request("POST", "/sign-in", sent, {"Content-Type": "application/x-www-form-urlencoded", "Cookie": form})
    answer = browser.getresponse()
    answer.read()
    cookies = [value.partition(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    if answer.status != http.client.SEE_OTHER or not cookies:
        raise PlantError(f"signing in to the page was answered by {answer.status}")
    return "; ".join(cookies)


def _timed(browser: http.client.HTTPConnection, path: str, cookie: str) -> PageTimes:
    taken, length = [], 0
    for attempt in range(_TRIES + 1):
        began = time.perf_counter()
        browser.request("GET", path, headers={"Cookie": cookie})
        answer = browser.getresponse()
        length = len(answer.read())
        if answer.status != http.client.OK:
            raise PlantError(f"the page {path} was answered by {answer.status}")
        if attempt:  # the first one makes connections and fills what the database keeps in memory
            taken.append(1e3 * (time.perf_counter() - began))
    return PageTimes(percentiles(taken), length)

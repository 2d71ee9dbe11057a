"""A day at the line, played with mouse and keyboard through the real window, with a picture of each step.

``python -m tests.end_to_end.day OUT [--language en|de] [--size 1280x720] [--parts 200] [--rate 5]`` on a display that is larger than the
window (``xvfb-run -a -s "-screen 0 1920x1080x24" ...``) with ``xdotool`` and ``openbox``. Pictures go to OUT/LANGUAGE, a sentence for each
to OUT/README.md. At the end the ledger must hold what was told, to the part. Exit code 1 if a person would have to complain.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing as closing_of
from pathlib import Path

from PyQt6.QtCore import QTimer
from PyQt6.QtWidgets import QApplication

from inspector.app import main as inspector
from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from tests.end_to_end.day import changing, closing, judging
from tests.end_to_end.day.shift import DEFECT_RATE, SEED, TO_LEARN, Asked, Day

PROJECT = Path(__file__).resolve().parents[3]
LANGUAGES = ("en", "de")
ENGLISH = re.compile(
    r"\b(the|of|and|are|is|was|were|not|no|yes|by|as|good|parts?|to|from|with|for|there|last|now|never|at|most|this|that|sign|refused"
    r"|engineer|operator|somebody|learn\w*|still|within|limit|score|lot|above|below|rejects?|top|left|right|bottom|empty|new|light|teaching"
    r"|answers?|golden|on|off|defects?|pictures?|version|kept|found)\b",
    re.IGNORECASE,
)
"""Words that stand in no sentence of another language."""
Step = Callable[[Day], None]
MORNING: tuple[Step, ...] = (
    *(judging.first_start, judging.learn, judging.begin_lot, judging.tighten, judging.judge, judging.answer, judging.find),
    *(changing.improve, changing.change_product, changing.exam, changing.golden),
    *(closing.report, closing.set_up, closing.settings, closing.people, closing.sign_out, closing.try_limit, closing.sign_in),
    *(closing.audit, closing.wall, closing.help_, closing.close),
)
AFTERNOON: tuple[Step, ...] = (closing.restarted,)


def play(day: Day, steps: tuple[Step, ...]) -> None:
    """Every step; one that cannot be gone is a fault, and the next begins at the live picture."""
    for step in steps:
        began = time.monotonic()
        day.hand.begin(step.__name__)
        try:
            step(day)
        except Exception as error:  # noqa: BLE001 - a person goes on, too
            day.hand.fault(f"{type(error).__name__}: {error}")
            if day.window.isVisible():
                day.hand.look(f"stuck_{step.__name__}", "Stuck.", verdict=False)
                day.hand.keys("Escape", "Escape", "Escape", "Escape")
        day.hand.end()
        print(f"{step.__name__}: {time.monotonic() - began:.1f} s, late {day.hand.slowest[step.__name__]:.3f} s", flush=True)  # noqa: T201


def session(asked: Asked, name: str, only: tuple[str, ...]) -> int:
    """The program from its start until it is closed, played by a hand within its own process."""
    application = QApplication(sys.argv[:1])  # which the program finds and uses
    steps = tuple(one for one in (MORNING if name == "morning" else AFTERNOON) if not only or one.__name__.strip("_") in only)
    faults: list[str] = []
    days: list[Day] = []

    def work() -> None:
        day = Day(asked)
        day.window.move(0, 0)
        days.append(day)
        play(day, steps)
        with (asked.folder / "seen.json").open("a") as file:
            file.write(json.dumps(day.hand.seen) + "\n")
        if asked.language != "en":
            day.hand.faults.extend(f"{name}: English: {text!r}" for text, name in day.hand.read.items() if ENGLISH.search(text))
        with (asked.folder / "read.json").open("a") as file:
            file.write(json.dumps(day.hand.read, ensure_ascii=False) + "\n")
        faults.extend(day.hand.faults)
        day.window.close()

    application.setApplicationName("Inspector")
    QTimer.singleShot(500, work)
    camera = f"simulated:metal?seed={SEED}&rate={asked.rate:g}&defect_rate={DEFECT_RATE}&good_first={TO_LEARN * 4}"
    size = f"{asked.size[0]}x{asked.size[1]}"
    code = inspector(["--data-dir", str(asked.folder / "data"), "gui", "--camera", camera, "--window-size", size])
    with (asked.folder / "told.txt").open("a") as file:
        file.writelines(f"{one.part_number} {one.verdict.value}\n" for day in days for one in day.told if not one.set_up)
    return code or int(bool(faults))


def verify(asked: Asked) -> list[str]:
    """What the disk says beside what was told."""
    faults: list[str] = []
    data = asked.folder / "data"
    told = dict(line.split() for line in (asked.folder / "told.txt").read_text().splitlines())
    if inspector(["ledger", "verify", "--data-dir", str(data)]) != 0:
        faults.append("inspector ledger verify does not pass")
    with closing_of(StationDatabase(data / "station.db")) as database:
        rows = {str(row.number): row for row in database.part_rows(1_000_000)}
    wrong = [number for number, verdict in told.items() if number not in rows or rows[number].verdict.value != verdict]
    more = sorted(set(rows) - set(told), key=int)
    print(f"told {len(told)}, rows {len(rows)}, not as told {wrong[:5]}, not told {more[:5]}")  # noqa: T201
    faults += [f"{len(wrong)} parts are not as told, {len(more)} were not told"] if wrong or more else []
    for lot in {row.lot for row in rows.values()}:
        figures = asked.folder / "lot.json"
        inspector(["report", "lot", lot, "-o", str(asked.folder / "reports"), "--json", str(figures), "--data-dir", str(data)])
        said = json.loads(figures.read_text())
        own = Counter(row.verdict for row in rows.values() if row.lot == lot and row.counted)
        wanted = (own.total(), own[Verdict.PASS], own[Verdict.FAIL], own[Verdict.INVALID])
        found = tuple(said[name] for name in ("parts", "passed", "failed", "invalid"))
        print(f"lot {lot!r}: ledger {wanted}, report {found}")  # noqa: T201
        faults += [f"the report of lot {lot!r} says {found}, the ledger {wanted}"] if wanted != found else []
    return faults


def write_readme(asked: Asked) -> None:
    seen: dict[str, str] = {}
    for line in (asked.folder / "seen.json").read_text().splitlines():
        seen.update(json.loads(line))
    lines = [
        "# A day at the line",
        "",
        "Played with mouse and keyboard through the real window by `python -m tests.end_to_end.day`, on the simulated line.",
        "",
    ]
    lines += ["| step | what is seen |", "|---|---|"]
    links = {name: " ".join(f"[{one}]({one}/{name}.png)" for one in LANGUAGES) for name in seen}
    lines += [f"| {name} {links[name]} | {sentence} |" for name, sentence in sorted(seen.items()) if not name.startswith("stuck")]
    (asked.out / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def prepared(asked: Asked) -> None:
    (asked.folder / "data").mkdir(parents=True, exist_ok=True)
    if not (asked.folder / "data" / "settings.yaml").exists():
        settings = f'window:\n  language: {asked.language}\nteach:\n  parts: {TO_LEARN}\n  budget_s: 15.0\n  go_on: "off"\n'
        (asked.folder / "data" / "settings.yaml").write_text(settings, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--parts", type=int, default=200)
    parser.add_argument("--rate", type=float, default=5.0)
    parser.add_argument("--folder", type=Path, help="of the station; else a new one")
    parser.add_argument("--session", choices=("morning", "afternoon"), help="only this one")
    parser.add_argument("--only", default="", help="steps, with commas between")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    folder = given.folder or Path(tempfile.mkdtemp(prefix="day-"))
    asked = Asked(given.out, folder, given.language, (width, height), given.parts, given.rate)
    prepared(asked)
    if given.session:
        return session(asked, given.session, tuple(filter(None, given.only.split(","))))
    manager = subprocess.Popen(["openbox", "--sm-disable"])
    try:
        words = [sys.executable, "-m", "tests.end_to_end.day", *sys.argv[1:], "--folder", str(folder), "--session"]
        codes = [subprocess.run([*words, name], cwd=PROJECT, check=False).returncode for name in ("morning", "afternoon")]
    finally:
        manager.terminate()
        manager.wait()
    faults = verify(asked)
    write_readme(asked)
    for fault in faults:
        print(f"FAULT {fault}")  # noqa: T201
    return int(any(codes) or bool(faults))


if __name__ == "__main__":
    sys.exit(main())

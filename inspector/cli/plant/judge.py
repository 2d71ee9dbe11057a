"""``plant judge`` and ``plant judged``: an archive judged again with another recipe, and what would change."""

from __future__ import annotations

import csv
import io
import shlex
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.plant.opened import plant_store, work_book
from inspector.cli.plant.teach import WaitOption, wait_for
from inspector.cli.report import make_place, write_report
from inspector.cli.usage.moments import moment_of
from inspector.core.plant.work import JUDGE, PictureChange, WhatWouldChange, WorkPicture, WorkState
from inspector.core.program import PROGRAM
from inspector.core.types import Verdict

if TYPE_CHECKING:
    from inspector.plant.work_book import EvidenceChoice, PassedOver, WorkBook

EVIDENCE, STORE = "evidence", "store:"

_EXAMPLES = f"""Examples:

  {PROGRAM} plant judge --recipe Bottle --source evidence --station "press 4" --since 2026-11-01

  {PROGRAM} plant judge --recipe Bottle/20261129T201500.000Z-0a1b2c3d --source store:archive/2025/ --wait

  {PROGRAM} plant judge --recipe Bottle --source parts/all"""

_Recipe = Annotated[
    str, typer.Option("--recipe", metavar="NAME[/VERSION]", show_default=False, help="Published recipe; without a version the newest.")
]
_Source = Annotated[
    str,
    typer.Option(
        "--source",
        metavar="FOLDER|store:PREFIX|evidence",
        show_default=False,
        help="A folder here, which is sent; what lies in the plant's store under a prefix; or pictures of parts that stations have sent.",
    ),
]
_Chunk = Annotated[int, typer.Option("--chunk", metavar="N", min=1, max=10_000, help="Pictures in one job.")]
_Station = Annotated[str | None, typer.Option("--station", metavar="NAME", show_default="all", help="With evidence: of this station.")]
_Lot = Annotated[str | None, typer.Option("--lot", metavar="LOT", show_default="all", help="With evidence: of this lot.")]
_Of = Annotated[str | None, typer.Option("--of", metavar="RECIPE", show_default="all", help="With evidence: that this recipe has judged.")]
_View = Annotated[
    str | None,
    typer.Option(
        "--view",
        metavar="NAME",
        show_default="each whose recipe it is",
        help="With evidence: of this camera, where several see one part together; also with a recipe that it never had.",
    ),
]
_Since = Annotated[
    float | None,
    typer.Option(
        "--since", parser=moment_of, metavar="TIME", show_default=False, help="With evidence: taken from then on: 2026-11-01, 8h."
    ),
]
_Until = Annotated[
    float | None, typer.Option("--until", parser=moment_of, metavar="TIME", show_default=False, help="With evidence: taken before.")
]
_Verdict = Annotated[Verdict | None, typer.Option("--verdict", show_default="any", help="With evidence: that had this verdict.")]
Number = Annotated[int, typer.Argument(metavar="WORK", min=1, show_default=False, help="Number of the work: see plant jobs.")]
_Against = Annotated[
    int | None,
    typer.Option(
        "--against", metavar="WORK", min=1, show_default="the verdict of then", help="Compare with this work on the same pictures."
    ),
]
_Csv = Annotated[
    Path | None, typer.Option("--csv", metavar="FILE", show_default=False, help="Every picture as a line; - is standard output.")
]
_Examples = Annotated[int, typer.Option("--examples", metavar="N", min=0, max=1000, help="Pictures to name whose verdict would change.")]


def add_judge(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``judge`` and ``judged``."""
    _add_asking(group, make_context)
    _add_answer(group, make_context)


def _add_asking(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("judge", epilog=_EXAMPLES)
    @with_context(make_context, folder=Folder.NEEDED)
    def judge(
        context: CommandContext,
        recipe: _Recipe,
        source: _Source,
        chunk: _Chunk = 256,
        station: _Station = None,
        lot: _Lot = None,
        of: _Of = None,
        view: _View = None,
        since: _Since = None,
        until: _Until = None,
        verdict: _Verdict = None,
        wait: WaitOption = False,
        json: JsonOption = None,
    ) -> None:
        """Judge an archive again with a recipe of the plant: what would change?

        The workers of the plant share it, each picture is judged once. Nothing else comes of it. The answer: plant judged.

        Of parts that several cameras see together, a picture is judged with a recipe of its own camera, and never with that of another.
        """
        from inspector.plant.work_book import EvidenceChoice

        make_place(json)
        judged = "" if verdict is None else verdict.value
        wanted = EvidenceChoice(station or "", lot or "", of or "", since, until, judged, view=view or "")
        if source != EVIDENCE and wanted != EvidenceChoice():
            raise typer.BadParameter("--station, --lot, --of, --view, --since, --until and --verdict belong to --source evidence")
        terminal = Terminal(context.quiet)
        name, _, version = recipe.partition("/")
        wanted = wanted._replace(judged_with=name)
        with work_book(context) as book, ExitStack() as opened:
            published = book.published(name, version)
            left = book.passed_over(wanted) if source == EVIDENCE else ()
            _say_passed_over(terminal, left, name)
            pictures = _pictures(context, terminal, book, source, wanted, opened)
            number = book.ask_judging(published, pictures, chunk, context.access.present().name)
            state = book.state(number)
        terminal.note(f"work {number}: {state.pictures} pictures are to be judged. What would change: {PROGRAM} plant judged {number}")
        if wait:
            state = wait_for(context, terminal, number)
            with work_book(context) as book:
                _tell(terminal, state, book.what_would_change(number))
        passed_over = [asdict_of(one) for one in left]
        report = {"work": number, "recipe": asdict_of(published), "pictures": state.pictures, "state": state, "passed_over": passed_over}
        write_report(json, report)


def _add_answer(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("judged", epilog=f"Example: {PROGRAM} plant judged 12 --csv changes.csv")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def judged(
        context: CommandContext,
        work: Number,
        against: _Against = None,
        examples: _Examples = 20,
        csv_file: _Csv = None,
        json: JsonOption = None,
    ) -> None:
        """What would change, had the parts of an archive been judged with the recipe of this work."""
        make_place(csv_file)
        make_place(json)
        terminal = Terminal(context.quiet)
        other = -1 if against is None else against
        with work_book(context) as book:
            state = book.state(work)
            found = book.what_would_change(work, against=other, examples=examples)
            if csv_file is not None:
                _write_csv(csv_file, book.each_judged(work, against=other))
        _tell(terminal, state, found)
        write_report(json, {"state": state, "unlike": found.unlike, "unknown": found.unknown, **_plain(found)})


def asdict_of(published: object) -> dict[str, object]:
    """Of a named tuple."""
    made: dict[str, object] = published._asdict()  # type: ignore[attr-defined]
    return made


def _say_passed_over(terminal: Terminal, left: Sequence[PassedOver], name: str) -> None:
    for one in left:
        its = f"they were judged with {one.recipe}" if one.recipe else "with which recipe they were judged was not told"
        again = f", and {name} is that of another view" if one.of_another else f"; --view {shlex.quote(one.view)} judges them with {name}"
        terminal.note(f"{one.pictures} pictures of the view {one.view} of {one.station} are passed over: {its}{again}")


def _pictures(
    context: CommandContext, terminal: Terminal, book: WorkBook, source: str, wanted: EvidenceChoice, opened: ExitStack
) -> Iterator[WorkPicture]:
    from inspector.camera.files.picture_file import list_pictures
    from inspector.cli.sources import say_left_out
    from inspector.runtime.plant.sending import archive_in_store, send_archive

    if source == EVIDENCE:
        return opened.enter_context(closing(book.evidence(wanted)))
    store = plant_store(context)
    if source.startswith(STORE):
        return archive_in_store(store.keys(source.removeprefix(STORE)))
    listed = list_pictures(Path(source))
    say_left_out(terminal, listed.left_out)
    step = opened.enter_context(terminal.counting("sending pictures", len(listed.pictures)))
    return send_archive(store, listed.pictures, step)


def _tell(terminal: Terminal, state: WorkState, found: WhatWouldChange) -> None:
    known = found.pictures - found.unknown
    changed = f"{found.unlike} of {known}" + (f", {share(found.unlike / known)}" if known else "")
    lines: dict[str, object] = {
        "recipe": f"{state.recipe}, version {state.version}",
        "judged": f"{found.pictures} of {state.pictures} pictures" + ("" if state.kind == JUDGE else " (a teaching)"),
        "another verdict": changed,
    }
    if found.unknown:
        lines["without a verdict before"] = found.unknown
    if state.problem:
        lines["stopped"] = state.problem
    terminal.answer(facts(lines))
    counts = table("before", "now", "pictures", right=("pictures",))
    for one in found.changes:
        add_row(counts, one.before or "not known", one.now, one.pictures)
    terminal.answer(counts)
    if found.examples:
        shown = table("picture", "before", "now", "score", "limit", "reason", right=("score", "limit"), title="Verdicts that would change")
        for each in found.examples:
            add_row(shown, each.source, each.before, each.now, _number(each.score), _number(each.limit), each.reason)
        terminal.answer(shown)
    workers = table("worker", "pictures", "CPU of a picture", right=("pictures", "CPU of a picture"))
    for worker in found.workers:
        add_row(workers, worker.worker, worker.pictures, f"{figure(worker.cpu_ms, 1)} ms")
    terminal.note(workers)


def _number(value: float | None) -> str:
    return "" if value is None else figure(value, 2)


def _plain(found: WhatWouldChange) -> dict[str, object]:
    return {name: [asdict_of(one) for one in rows] for name, rows in asdict(found).items()}


def _write_csv(path: Path, rows: Generator[PictureChange, None, None]) -> None:
    from inspector.storage.atomic import write_text

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("picture", "sha256", "before", "now", "changed", "score", "limit", "reason"))
    with closing(rows) as each:
        for one in each:
            changed = int(bool(one.before) and one.before != one.now)
            writer.writerow((one.source, one.sha256, one.before, one.now, changed, one.score, one.limit, one.reason))
    write_text(path, text.getvalue())

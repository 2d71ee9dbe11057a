"""``ledger``: verify the rows of the parts and all that belongs to them, show where they stand, and the key that signs them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right

if TYPE_CHECKING:
    from inspector.storage.verification.findings import LedgerReport
    from inspector.storage.verification.verify import VerifiedStation

_KEYS = Annotated[
    list[str] | None,
    typer.Option(
        "--key",
        metavar="FILE|FINGERPRINT",
        show_default=False,
        help="A public key that may sign: a file or a fingerprint; may be given several times. Without it any key may, but one alone.",
    ),
]
_ANCHORS = Annotated[
    list[str] | None,
    typer.Option(
        "--anchor",
        metavar="ANCHOR|FILE",
        show_default=False,
        help="A checkpoint that must be there (NUMBER-DIGEST), or a file with such, the station's log for one; may be given several times.",
    ),
]
_PICTURES = Annotated[bool, typer.Option("--pictures/--no-pictures", help="Compare the pictures of the records too, not their JSON alone.")]
_EXPORT = Annotated[
    Path | None, typer.Option("--export", metavar="FILE", show_default=False, help="Write the public key to this file, as PEM.")
]
_BEGIN_ANEW = Annotated[
    bool,
    typer.Option(
        "--begin-anew", help="Make another key, where the one that signed is lost for good. The file of the old one is set aside."
    ),
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``ledger`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="Verify that no row of a part, no answer, audit entry, lot or record is another than the station wrote.",
        epilog=f"Example: {PROGRAM} ledger verify --anchor 1440-9f86d081884c7d65...",
    )
    cli.add_typer(group, name="ledger")
    _add_verify(group, make_context)
    _add_show(group, make_context)
    _add_key(group, make_context)


def _add_verify(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("verify", epilog=f"Example: {PROGRAM} ledger verify --data-dir /media/copy --key station.pem")
    @with_context(make_context, folder=Folder.NEEDED)
    def verify(
        context: CommandContext, key: _KEYS = None, anchor: _ANCHORS = None, pictures: _PICTURES = True, json: JsonOption = None
    ) -> None:
        """Look through the ledger of the data folder, also beside a running station: every hash, signature, figure, record and picture.

        The exit code is 1 if anything is another than it was written, and each such place is named. That the newest end was cut off,
        checkpoints and all, can only be seen by an anchor from outside: the log has one for every minute.
        """
        from inspector.storage.verification.verify import anchors_in, verify_station

        make_place(json)
        terminal = Terminal(context.quiet)
        pinned = [_fingerprint(one) for one in key or ()]
        anchors = [one for given in anchor or () for one in anchors_in(given)]
        with terminal.counting("verifying", None) as step:
            verified = verify_station(context.data_dir, pinned=pinned, anchors=anchors, pictures=pictures, step=step)
        write_report(json, {"whole": verified.whole, "ledgers": verified.ledgers, "findings": verified.findings})
        _tell(terminal, verified)
        if not pinned:
            terminal.note(f"The key was not given. Pin it with --key: {PROGRAM} ledger key --export FILE writes it")
        if not verified.whole:
            raise typer.Exit(1)


def _add_show(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("show", epilog=f"Example: {PROGRAM} ledger show --json -")
    @with_context(make_context, folder=Folder.NEEDED)
    def show(context: CommandContext, json: JsonOption = None) -> None:
        """Where the ledger stands: rows and newest hash of each chain, the last checkpoint and the key that signed it.

        Nothing is verified.
        """
        from inspector.storage.verification.standing import ledgers_standing

        make_place(json)
        terminal = Terminal(context.quiet)
        found = ledgers_standing(context.data_dir)
        write_report(json, {"ledgers": found})
        if not found:
            terminal.answer(f"There is no ledger yet in {context.data_dir}: the station writes its first row with its first part")
        for ledger in found:
            listed = table("chain", "rows ever", "newest", "hash", right=("rows ever", "newest"), title=str(ledger.database))
            for chain in ledger.chains:
                add_row(listed, chain.name, chain.rows, chain.number, chain.hash or "-")
            terminal.answer(listed)
            signed = {"at": _when(ledger.signed_at), "anchor": ledger.anchor, "key": ledger.key} if ledger.anchor else {"": "none yet"}
            terminal.answer(facts({f"last checkpoint {name}".rstrip(): value for name, value in signed.items()}))


def _add_key(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("key", epilog=f"Example: {PROGRAM} ledger key --export station.pem")
    @with_context(make_context)
    def key(context: CommandContext, export: _EXPORT = None, begin_anew: _BEGIN_ANEW = False, json: JsonOption = None) -> None:
        """The public key of the station, which its checkpoints are verified with. Keep it where nobody of the station can change it."""
        from inspector.storage.atomic import write_bytes
        from inspector.storage.data_dir import DataDir
        from inspector.storage.ledger.key import LedgerKey
        from inspector.storage.verification.standing import begin_key_anew, check_there_is_a_key

        make_place(json)
        make_place(export)
        terminal = Terminal(context.quiet)
        if begin_anew:
            by = context.access.allow(Right.PEOPLE, "begin the key of the ledger anew")
            aside = begin_key_anew(context.data_dir, by)
            terminal.note(
                f"Another key signs from now on{f'; the old one is {aside}' if aside else ''}. Verify with both: --key OLD --key NEW"
            )
        check_there_is_a_key(context.data_dir)
        public = LedgerKey(DataDir(context.data_dir).ledger_key).public
        if export is not None:
            write_bytes(export, public.pem)
            terminal.note(f"The public key was written to {export}")
        figures = _KeyFigures(public.fingerprint, public.pem.decode("ascii"))
        write_report(json, {"key": figures})
        terminal.answer(facts({"fingerprint": public.fingerprint, "private key": str(DataDir(context.data_dir).ledger_key)}))


@dataclass(frozen=True)
class _KeyFigures:
    fingerprint: str
    pem: str


def _fingerprint(key: str) -> str:
    """Raises StorageError."""
    from inspector.storage.ledger.key import read_public_key

    if len(key) == 64 and set(key.lower()) <= set("0123456789abcdef"):
        return key.lower()
    path = Path(key)
    if not path.exists():
        raise StorageError(
            "is neither a file nor a fingerprint of 64 digits", where=key, remedy=f"Write the key: {PROGRAM} ledger key --export FILE"
        )
    return read_public_key(path).fingerprint


def _tell(terminal: Terminal, verified: VerifiedStation) -> None:
    for ledger in verified.ledgers:
        terminal.answer(_chains(ledger))
        terminal.answer(facts(_facts(ledger)))
        for note in ledger.notes:
            terminal.answer(f"Note: {note}")
    wrong = [(ledger.database, one) for ledger in verified.ledgers for one in ledger.findings]
    listed = table("where", "what", title="not as the station wrote it")
    for database, finding in wrong:
        add_row(listed, f"{database}: {finding.place}" if len(verified.ledgers) > 1 else finding.place, finding.what, style="bold red")
    for finding in verified.findings:
        add_row(listed, finding.place, finding.what, style="bold red")
    if verified.whole:
        terminal.answer("Everything is as the station wrote it.")
    else:
        terminal.answer(listed)


def _chains(ledger: LedgerReport) -> Table:
    right = ("rows", "folded", "before the ledger", "not signed yet")
    listed = table("chain", *right, right=right, title=str(ledger.database))
    for chain in ledger.chains:
        unsigned = "-" if chain.name == "checkpoints" else chain.unsigned
        add_row(listed, chain.name, chain.rows, chain.folded, chain.before, unsigned)
    return listed


def _facts(ledger: LedgerReport) -> dict[str, object]:
    return {
        "checkpoints": f"{ledger.checkpoints}, the last {_when(ledger.signed_at)}",
        "anchor": ledger.anchor or "-",
        "key": ", ".join(ledger.keys) or "-",
        "records": f"{ledger.records} with {ledger.files} pictures",
        "took": f"{ledger.seconds:.1f} s",
    }


def _when(at: float | None) -> str:
    return "-" if at is None else time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))

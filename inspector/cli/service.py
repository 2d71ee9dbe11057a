"""``install-service``: the station starts with the machine, and again when it ended or hangs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.line.signals_checkup import LIMITS
from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM

UNIT = "inspector.service"

_WATCHDOG_S = 30
_UNIT_TEXT = """# Written by inspector install-service. It starts the station, and again {restart_s} s after it ended or hangs.
[Unit]
Description=Inspector camera inspection station
Documentation=man:systemd.service(5)
{after}StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
ExecStart={command}
Restart={restart}
RestartSec={restart_s}
WatchdogSec={watchdog_s}
TimeoutStartSec=120
TimeoutStopSec=60

[Install]
WantedBy={wanted_by}
"""
DROP_IN = "line.conf"
_DROP_IN_TEXT = f"""# Written by inspector install-service: the line process may have real-time priority,
# and it is ended by the station alone, which tells it of all parts first.
[Service]
KillMode=mixed
{LIMITS}"""
_SYSTEMCTL = ("systemctl", "--user")
_CONSOLE = Annotated[bool, typer.Option("--console", help="The line on the console, without a window: starts with the machine.")]
_PRINT = Annotated[bool, typer.Option("--print", help="Print the unit and install nothing.")]
_REMOVE = Annotated[bool, typer.Option("--remove", help="Stop the service and remove it.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``install-service``."""

    @cli.command("install-service", epilog=f"Example: {PROGRAM} install-service")
    @with_context(make_context, forgiving=True, folder=Folder.UNNEEDED)
    def install_service(context: CommandContext, console: _CONSOLE = False, show: _PRINT = False, remove: _REMOVE = False) -> None:
        """Install the station as a service of this user (systemd): it starts with the session, and again if it ends or hangs.

        Without --console the window opens in the session that this user signs in to; let the machine sign in by itself for a kiosk. Closing
        the window in an orderly way ends the service until the next sign-in. On Windows use the Task Scheduler: docs/how-to/service.md.
        """
        terminal = Terminal(context.quiet)
        signals = context.settings.has_line_process
        unit = unit_text(command_line(context.data_dir, console=console), console=console)
        if show:
            terminal.text(f"{unit}\n# {drop_in_path()}\n{drop_in_text()}" if signals else unit)
        elif remove:
            _remove(terminal)
        else:
            _install(terminal, unit, console=console, signals=signals)


def command_line(data_dir: Path, *, console: bool) -> str:
    """What the service starts, each word as systemd.service(5), "Command lines", wants it."""
    words = [sys.executable, "-m", "inspector", "--data-dir", str(data_dir), *(("line",) if console else ("gui", "--full-screen"))]
    return " ".join(map(_quoted, words))


def unit_text(command: str, *, console: bool) -> str:
    """The unit: systemd.unit(5), systemd.service(5)."""
    session = "After=graphical-session.target\nPartOf=graphical-session.target\n"
    return _UNIT_TEXT.format(
        command=command,
        after="" if console else session,
        # A window that a person closed stays closed; a line without a window has nobody who would close it.
        restart="always" if console else "on-failure",
        restart_s=2,
        watchdog_s=_WATCHDOG_S,
        wanted_by="default.target" if console else "graphical-session.target",
    )


def drop_in_text() -> str:
    """The drop-in of a station whose line has signals: its line process goes before other work. systemd.exec(5), "Process Properties"."""
    return _DROP_IN_TEXT


def drop_in_path() -> Path:
    """Where it lies, beside the unit."""
    return unit_path().with_name(f"{UNIT}.d") / DROP_IN


def unit_path() -> Path:
    """Where this user's units lie (systemd.unit(5), "User Unit Search Path")."""
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "systemd" / "user" / UNIT


def _quoted(word: str) -> str:
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"' if any(sign in word for sign in " \t'\"\\;") else plain


def _install(terminal: Terminal, unit: str, *, console: bool, signals: bool) -> None:
    from inspector.storage.atomic import write_bytes

    if not sys.platform.startswith("linux"):
        raise StorageError("services are installed here for systemd only", remedy="Windows: docs/how-to/service.md, Task Scheduler")
    path = unit_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, unit.encode())
    terminal.answer(f"Written: {path}")
    _install_drop_in(terminal, signals=signals)
    if shutil.which(_SYSTEMCTL[0]) is None:
        terminal.note("systemctl was not found, so the service is not enabled. Where systemd runs: systemctl --user enable --now " + UNIT)
        return
    for words in (("daemon-reload",), ("enable", UNIT)):
        _systemctl(*words)
    terminal.answer(f"It starts {'with the machine' if console else 'when this user signs in'}. Now: systemctl --user start {UNIT}")
    if console:
        terminal.note("So that it starts without anybody signing in: loginctl enable-linger")


def _install_drop_in(terminal: Terminal, *, signals: bool) -> None:
    """With the signals of the line, and gone again without them."""
    from inspector.storage.atomic import write_bytes

    path = drop_in_path()
    if not signals:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, drop_in_text().encode())
    terminal.answer(f"Written: {path}")
    uid = os.getuid() if hasattr(os, "getuid") else 0
    terminal.note(
        "So that the line process gets its priority the administrator allows it once for this user: the same lines in "
        f"/etc/systemd/system/user@{uid}.service.d/inspector.conf, then systemctl daemon-reload, and sign in anew"
    )


def _remove(terminal: Terminal) -> None:
    path = unit_path()
    if not path.is_file():
        raise StorageError("the service is not installed", where=str(path), remedy=f"Install it: {PROGRAM} install-service")
    if shutil.which(_SYSTEMCTL[0]) is not None:
        _systemctl("disable", "--now", UNIT)
    path.unlink()
    drop_in_path().unlink(missing_ok=True)
    terminal.answer(f"Removed: {path}")


def _systemctl(*words: str) -> None:
    done = subprocess.run((*_SYSTEMCTL, *words), capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).strip() or f"exit code {done.returncode}"
        raise StorageError(
            f"systemctl --user {' '.join(words)}: {told}",
            where=str(unit_path()),
            remedy="The unit is written: enable it in a session of systemd",
        )

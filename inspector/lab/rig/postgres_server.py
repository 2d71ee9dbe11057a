"""A real PostgreSQL of its own for a measurement or a test: on a free port of 127.0.0.1, in a folder of its own."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

import psutil
import psycopg

from inspector.plant.postgres.accounts import add_station, url_for
from inspector.plant.postgres.connection import Connection, connect
from inspector.plant.postgres.migration import migrate

_FOUND = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def missing() -> str:
    """Why there is no PostgreSQL here; empty if there is."""
    if not (_FOUND or shutil.which("initdb")):
        return "PostgreSQL (initdb, postgres) is not installed"
    return "" if os.geteuid() or shutil.which("runuser") else "PostgreSQL does not run as root, and there is no runuser"


class PostgresServer:
    """Started by ``start``; ``kill`` ends it as a power cut does. ``url``: of the database ``plant`` as its owner, with ``password``."""

    def __init__(self, *, fsync: bool = False, also_at: tuple[str, str] | None = None) -> None:
        """``also_at``: another address of this machine where it listens, and the network from which one may come there."""
        programs = _FOUND[-1].parent if _FOUND else Path(shutil.which("initdb") or "").parent
        self._programs = programs
        self._as = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.folder = Path(tempfile.mkdtemp(prefix="plant-postgres-"))
        self.password = secrets.token_hex(8)
        self.port = free_port()
        self._options = [
            f"-c fsync={'on' if fsync else 'off'}",
            "-c shared_buffers=64MB",
            "-c max_connections=60",
            "-c log_min_messages=panic",
        ]
        self._process: subprocess.Popen[bytes] | None = None
        secret = self.folder / "password"
        secret.write_text(self.password)
        if self._as:
            subprocess.run(["chown", "-R", "postgres", str(self.folder)], check=True)
        asked = ["-A", "scram-sha-256", "-U", "owner", f"--pwfile={secret}", "--encoding=UTF8", "--locale=C", "--no-sync"]
        self._run([str(programs / "initdb"), "-D", str(self.folder / "data"), *asked])
        self._addresses = "127.0.0.1"
        if also_at is not None:
            self._addresses += f",{also_at[0]}"
            with (self.folder / "data" / "pg_hba.conf").open("a", encoding="ascii") as rules:
                rules.write(f"host all all {also_at[1]} scram-sha-256\n")

    def url(self, database: str = "plant", login: str = "owner") -> str:
        return url_for(f"postgresql://127.0.0.1:{self.port}/{database}", login)

    @property
    def process_id(self) -> int:
        """Of the first process, whose children are all others."""
        return int((self.folder / "data" / "postmaster.pid").read_text().splitlines()[0])

    def start(self) -> None:
        arguments = [
            "-D",
            str(self.folder / "data"),
            "-p",
            str(self.port),
            "-c",
            f"listen_addresses={self._addresses}",
            "-k",
            str(self.folder),
        ]
        command = [*self._as, str(self._programs / "postgres"), *arguments, *" ".join(self._options).split()]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        until = time.monotonic() + 60
        while True:
            try:
                self.connect("postgres").close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.03)

    def make_plant(self, database: str = "plant") -> str:
        """A new database with the schema of the plant. Returns its address for the owner."""
        with closing(self.connect("postgres")) as owner:
            owner.execute(f"CREATE DATABASE {database}")
        url = self.url(database)
        with closing(connect(url, self.password)) as owner:
            migrate(owner, url)
        return url

    def add_station(self, name: str, database: str = "plant") -> tuple[str, str]:
        """Address and password of a station."""
        with closing(connect(self.url(database), self.password)) as owner:
            account = add_station(owner, self.url(database), name)
        return account.url, account.password

    def processor_s(self) -> float:
        """Processor time that it has taken so far, connections that have ended included."""
        assert self._process is not None
        first = psutil.Process(self.process_id)
        own = first.cpu_times()
        total = own.user + own.system + own.children_user + own.children_system
        for child in first.children(recursive=True):
            times = child.cpu_times()
            total += times.user + times.system
        return float(total)

    def give_way(self) -> bool:
        """From now on it runs only where nothing else wants a core, as if it stood on another machine. False where that cannot be had."""
        try:
            for process in (first := psutil.Process(self.process_id), *first.children(recursive=True)):
                os.sched_setscheduler(process.pid, os.SCHED_IDLE, os.sched_param(0))
        except (OSError, AttributeError, psutil.NoSuchProcess):
            return False
        return True

    def connect(self, database: str = "plant") -> Connection:
        return psycopg.connect(self.url(database), password=self.password, autocommit=True)

    def end(self, how: str = "immediate") -> None:
        """``immediate``: without writing out anything, as if it was killed."""
        if self._process is not None:
            self._run([str(self._programs / "pg_ctl"), "-D", str(self.folder / "data"), "-m", how, "-W", "stop"])
            self._process.wait(20)
            self._process = None

    def kill(self) -> None:
        """kill -9 of its first process and of each other one."""
        if self._process is not None:
            first = psutil.Process(self.process_id)
            processes = [first, *first.children(recursive=True)]
            for process in processes:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(processes, timeout=20)
            self._process.wait(20)
            self._process = None

    def close(self) -> None:
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command: Sequence[str]) -> None:
        subprocess.run([*self._as, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

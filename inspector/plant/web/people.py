"""The people of the page: who may read, who may ask. Passwords are kept as hashes by scrypt; wrong ones lock a name for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from psycopg.errors import UniqueViolation

from inspector.core.errors import PlantError
from inspector.core.quality.pins import LONGEST, SCRYPT_COST, ScryptCost, check_name, hash_secret, is_secret, nobodys_hash
from inspector.plant.postgres.connection import Connection, said
from inspector.plant.web.database import PageDatabase

PageRights = Literal["reader", "engineer"]
FREE_TRIES = 5
"""Wrong passwords in a row until a name is locked; each further one doubles the time."""
SHORTEST_PASSWORD = 10
_FIRST_LOCK_S = 60
_LONGEST_LOCK_S = 3600
_REFUSED = "this name and password are not known here"


@dataclass(frozen=True)
class PagePerson:
    """Somebody who may see the plant. ``session``: a number that his cookies have."""

    name: str
    rights: PageRights
    session: int

    @property
    def may_ask(self) -> bool:
        """For an approval. Nobody may give one here: a signature does."""
        return self.rights == "engineer"


@dataclass(frozen=True)
class ListedPerson:
    """For a list. ``locked_until``: None while the name is free."""

    name: str
    rights: str
    added_at: datetime
    locked_until: datetime | None


@dataclass(frozen=True)
class _Kept:
    name: str
    rights: PageRights
    secret: str
    session: int
    wait_s: float
    failures: int


class PageSignIn:
    """Checks names and passwords, at most two at once: each takes 32 MiB for some tenths of a second. Safe to use from several threads."""

    def __init__(self, database: PageDatabase, cost: ScryptCost = SCRYPT_COST) -> None:
        self._database = database
        self._nobodys = nobodys_hash(cost)
        self._at_once = threading.BoundedSemaphore(2)

    def check(self, name: str, password: str) -> PagePerson:
        """Blocks. Raises PlantError, alike for a wrong name and a wrong password."""
        asked = """SELECT name, rights, secret, session, failures,
            greatest(0, extract(epoch FROM coalesce(locked_until, now()) - now()))::float8 AS wait_s
            FROM people WHERE lower(name) = lower(%s)"""
        found = self._database.rows(_Kept, asked, (name,)) if name and "\0" not in name else []
        kept = found[0] if found else None
        if kept is not None and kept.wait_s > 0:
            self._note(kept.name, "refused", "locked after wrong passwords")
            raise PlantError(f"too many wrong passwords: this name is locked for {_in_words(kept.wait_s)}")
        with self._at_once:
            right = is_secret(password[: LONGEST * 4], kept.secret if kept else self._nobodys)
        if kept is None or not right:
            if kept is None:  # what was typed may be a password: it is not kept
                self._note("", "refused", "a name that is not known")
            else:
                self._count(kept)
                self._note(kept.name, "refused", "wrong password")
            raise PlantError(_REFUSED)
        self._database.act("UPDATE people SET failures = 0, locked_until = NULL WHERE name = %s", (kept.name,))
        self._note(kept.name, "sign-in", "")
        return PagePerson(kept.name, kept.rights, kept.session)

    def known(self, name: str, session: int) -> PagePerson | None:
        """The person of a cookie; None if it was ended or the person was removed. Raises PlantError."""
        found = self._database.rows(
            PagePerson, "SELECT name, rights, session FROM people WHERE name = %s AND session = %s", (name, session)
        )
        return found[0] if found else None

    def sign_out(self, person: PagePerson) -> None:
        """Ends all cookies of this person. Raises PlantError."""
        self._database.act("UPDATE people SET session = session + 1 WHERE name = %s AND session = %s", (person.name, person.session))
        self._note(person.name, "sign-out", "")

    def note(self, person: PagePerson, what: str, detail: str) -> None:
        """Something that was done goes into the page's audit. Raises PlantError."""
        self._note(person.name, what, detail)

    def _count(self, kept: _Kept) -> None:
        lock_s = min(_LONGEST_LOCK_S, _FIRST_LOCK_S * 2 ** min(20, max(0, kept.failures + 1 - FREE_TRIES)))
        statement = """UPDATE people SET failures = failures + 1,
            locked_until = CASE WHEN failures + 1 >= %s THEN now() + make_interval(secs => %s) END WHERE name = %s"""
        self._database.act(statement, (FREE_TRIES, lock_s, kept.name))

    def _note(self, who: str, what: str, detail: str) -> None:
        self._database.act("INSERT INTO page_audit (who, what, detail) VALUES (%s, %s, %s)", (who, what, detail))


def add_page_person(connection: Connection, name: str, rights: PageRights, password: str, *, cost: ScryptCost = SCRYPT_COST) -> str:
    """By the owner of the database; the name as it is kept. Raises PlantError."""
    plain = check_name(name)
    secret = _hash(plain, password, cost)
    with said("people of the page"):
        try:
            connection.execute("INSERT INTO inspector.people (name, rights, secret) VALUES (%s, %s, %s)", (plain, rights, secret))
        except UniqueViolation as error:
            raise PlantError(f"there is a person {plain!r} already", remedy="Take another name, or remove this one") from error
    return plain


def set_page_password(connection: Connection, name: str, password: str, *, cost: ScryptCost = SCRYPT_COST) -> None:
    """Another password; all cookies of this person end, and the name is free again. Raises PlantError."""
    statement = (
        "UPDATE inspector.people SET secret = %s, session = session + 1, failures = 0, locked_until = NULL WHERE lower(name) = lower(%s)"
    )
    _concerned(connection, name, lambda: connection.execute(statement, (_hash(name, password, cost), name)).rowcount)


def remove_page_person(connection: Connection, name: str) -> None:
    """What this person did stays in the audit. Raises PlantError."""
    statement = "DELETE FROM inspector.people WHERE lower(name) = lower(%s)"
    _concerned(connection, name, lambda: connection.execute(statement, (name,)).rowcount)


def page_people(connection: Connection) -> list[ListedPerson]:
    """By name. Raises PlantError."""
    with said("people of the page"):
        asked = "SELECT name, rights, added_at, CASE WHEN locked_until > now() THEN locked_until END FROM inspector.people ORDER BY name"
        return [ListedPerson(*row) for row in connection.execute(asked)]


def _concerned(connection: Connection, name: str, act: Callable[[], int]) -> None:
    with said("people of the page"):
        if act() == 0:
            raise PlantError(f"there is no person {name!r}", remedy="inspector plant user list names them")


def _hash(name: str, password: str, cost: ScryptCost) -> str:
    if len(password) < SHORTEST_PASSWORD or len(password) > LONGEST or not password.isprintable():
        raise PlantError(f"a password has {SHORTEST_PASSWORD} to {LONGEST} printable characters")
    lower, of = password.casefold(), name.casefold()
    if lower in of or of in lower or len(set(lower)) < 4:
        raise PlantError("this password is guessed at once", remedy="Take several words, or one that a program made")
    return hash_secret(password, cost)


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"

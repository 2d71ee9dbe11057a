"""What is killed or cut while a station sends rows and pictures: the database, the store, the network. Is everything there once?"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from multiprocessing.context import ForkServerContext
from pathlib import Path

from inspector.core.errors import PlantError
from inspector.core.plant.keys import evidence_key
from inspector.lab.rig.cut_network import CutNetwork, cut_network
from inspector.lab.rig.picture_sender import PlantOfSender, SenderTold, send_pictures
from inspector.lab.rig.postgres_server import PostgresServer
from inspector.lab.rig.weed_server import KEY, SECRET, WeedServer, weed
from inspector.plant.objects import PlantStore

_BEFORE_S = 2.0
"""Parts come for so long before, and after it is back."""
_MOST_S = 180.0


@dataclass(frozen=True)
class SurvivedFault:
    """``away_s``: for so long it was away; ``told_s``: from its coming back until the plant had everything, the parts that came meanwhile
    included. ``arrived`` rows of ``rows``, ``distinct`` of them different, ``minutes`` by the figures; ``whole_files`` of ``files`` lie in
    the store as they were written. ``skipped``: why it was not tried."""

    what: str
    away_s: float = 0.0
    told_s: float = 0.0
    rows: int = 0
    arrived: int = 0
    distinct: int = 0
    minutes: int = 0
    files: int = 0
    whole_files: int = 0
    problems: tuple[str, ...] = ()
    skipped: str = ""

    @property
    def exact(self) -> bool:
        """Each row and file once."""
        return not self.skipped and self.arrived == self.distinct == self.minutes == self.rows and self.whole_files == self.files > 0


def measure_faults(context: ForkServerContext, folder: Path, away_s: float, cut_s: float, parts_per_s: float) -> tuple[SurvivedFault, ...]:
    """``away_s``: of the database and the store; ``cut_s``: of the network. ``folder``: of the ledgers and the store's files."""
    with cut_network() as network:
        cut = network if isinstance(network, CutNetwork) else None
        server = PostgresServer(fsync=True, also_at=None if cut is None else (cut.near, cut.addresses))
        try:
            server.start()
            with _store(folder, cut.near if cut else "127.0.0.1") as store:
                rig = CutOffRig(context, server, store, folder, parts_per_s)
                found = [
                    _of_database(rig, away_s),
                    SurvivedFault("the store killed", skipped=store) if isinstance(store, str) else _of_store(rig, store, away_s),
                    SurvivedFault("the network cut", skipped=f"{network}") if cut is None else survive_network_cut(rig, cut, cut_s),
                ]
        finally:
            server.close()
    return tuple(found)


@dataclass(frozen=True)
class CutOffRig:
    """Where a station sends to while something is away. ``store``: an S3 store, or why there is none: then pictures go to a folder."""

    context: ForkServerContext
    server: PostgresServer
    store: WeedServer | str
    folder: Path
    parts_per_s: float

    def survived(
        self,
        what: str,
        name: str,
        away_s: float,
        go: Callable[[], None],
        come: Callable[[], None],
        *,
        network: CutNetwork | None = None,
        around_s: float = _BEFORE_S,
    ) -> SurvivedFault:
        """Parts come before, while it is away, and after. ``network``: in which the station stands."""
        self.server.make_plant(name)
        url, password = self.server.add_station(name, name)
        (own := self.folder / name).mkdir()
        keys = ("", "") if isinstance(self.store, str) else (KEY, SECRET)
        plant = PlantOfSender(url, password, self._store_url, *keys)
        if network is not None:
            plant = replace(plant, url=url.replace("127.0.0.1", network.near), namespace=network.name)
        here, there = self.context.Pipe()
        seconds = away_s + 2 * around_s
        process = self.context.Process(target=send_pictures, args=(own, plant, self.parts_per_s, seconds, _MOST_S, there), daemon=True)
        process.start()
        there.close()
        try:
            here.recv()
            time.sleep(around_s)
            go()
            time.sleep(away_s)
            come()
            back = time.monotonic()
            told: SenderTold = here.recv()
        except EOFError as error:
            raise PlantError("the station that sends has ended by itself", where=what) from error
        finally:
            process.join(20)
            process.kill()
        told_s = time.monotonic() - back
        if not told.told:
            raise PlantError(f"not everything was taken: {'; '.join(told.problems)}", where=what)
        return SurvivedFault(what, away_s, told_s, *self._counted(name, told), told.problems)

    def _counted(self, name: str, told: SenderTold) -> tuple[int, int, int, int, int, int]:
        with closing(self.server.connect(name)) as owner:
            (arrived, distinct) = owner.execute("SELECT count(*), count(DISTINCT part) FROM inspector.verdicts").fetchall()[0]
            (minutes,) = owner.execute("SELECT coalesce(sum(passed + failed + invalid), 0) FROM inspector.minutes").fetchall()[0]
            known = owner.execute("SELECT sha256 FROM inspector.evidence").fetchall()
        store = PlantStore(self._store_url, *(() if isinstance(self.store, str) else (KEY, SECRET)))
        whole = sum(hashlib.sha256(store.get(evidence_key(sha256))).hexdigest() == sha256 for (sha256,) in known)
        return told.rows, arrived, distinct, int(minutes), told.files, whole

    @property
    def _store_url(self) -> str:
        return (self.folder / "objects").as_uri() if isinstance(self.store, str) else self.store.url


@contextmanager
def _store(folder: Path, address: str) -> Iterator[WeedServer | str]:
    if not weed():
        yield "SeaweedFS (weed) is not installed"
        return
    (own := folder / "weed").mkdir()
    server = WeedServer(own, address)
    try:
        yield server
    finally:
        server.close()


def _of_database(rig: CutOffRig, away_s: float) -> SurvivedFault:
    return rig.survived("the database killed", "database_killed", away_s, rig.server.kill, rig.server.start)


def _of_store(rig: CutOffRig, store: WeedServer, away_s: float) -> SurvivedFault:
    return rig.survived("the store killed", "store_killed", away_s, store.kill, store.start)


def survive_network_cut(rig: CutOffRig, network: CutNetwork, cut_s: float, around_s: float = _BEFORE_S) -> SurvivedFault:
    """``around_s``: parts come for so long before it is cut, and after it is mended."""
    return rig.survived("the network cut", "network_cut", cut_s, network.cut, network.mend, network=network, around_s=around_s)

"""What the line may ask of a station, of one camera or of several, and what the station says of itself to the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import Alive
from inspector.core.quality.people import By


class LineNote(Protocol):
    """Writes one entry of the audit, by whom. Must not block."""

    def __call__(self, what: str, detail: str, by: By) -> object: ...


@dataclass(frozen=True)
class ChangeOver:
    """How far a change of the recipe is. ``recipe``: name of the one in use, empty for none. ``loading``: another one is being loaded.
    ``why``: why no part is judged by the one in use, in words, empty if they are."""

    recipe: str = ""
    loading: bool = False
    why: str = ""


@dataclass(frozen=True)
class LineOrders:
    """The station as the line sees it. All but ``use_recipe``, ``new_lot`` and ``acknowledge`` return at once.

    ``trigger(moment)`` takes a picture of the part that is known by that moment; raises CameraError. ``without_picture(fault, identity,
    moment)`` enters a part that no picture is taken of. ``not_judged()``: why a part that is triggered now would not be looked at.
    ``sign()`` is asked on the judging path alone. ``code_scanned(text,
    at)``: a scanner of the line has read a code. ``show_golden(view)``: the picture in hand shows the golden part; raises InspectorError.
    """

    trigger: Callable[[float], object]
    without_picture: Callable[[str, PartIdentity, float], object]
    not_judged: Callable[[], str]
    use_recipe: Callable[[str], object]
    change_over: Callable[[], ChangeOver]
    new_lot: Callable[[str], object]
    show_golden: Callable[[str], object]
    acknowledge: Callable[[], object]
    sign: Callable[[], Alive]
    note: LineNote
    code_scanned: Callable[[str, float], object] = lambda text, at: None

"""Features behind a selector: one feature that has a value of its own for each choice of another (BalanceRatio for Red, Green, Blue).

EMVA Standard Features Naming Convention (SFNC) 2.7, "Selector". What stands behind what is said by the camera's own description of
itself (``pSelected``); where that is silent, by the convention.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Protocol

from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError

MOST_CHOICES = 64
"""A selector with more of them is an index into a table: it is not walked through."""

CONVENTION: Mapping[str, str] = {
    "BalanceRatio": "BalanceRatioSelector",
    "BlackLevel": "BlackLevelSelector",
    "BlackLevelAuto": "BlackLevelSelector",
    "Gain": "GainSelector",
    "GainAuto": "GainSelector",
    "LineDebouncerTime": "LineSelector",
    "LineInverter": "LineSelector",
    "LineMode": "LineSelector",
    "LineSource": "LineSelector",
    "TriggerActivation": "TriggerSelector",
    "TriggerDelay": "TriggerSelector",
    "TriggerMode": "TriggerSelector",
    "TriggerSource": "TriggerSelector",
    "UserOutputValue": "UserOutputSelector",
}
"""Feature -> its selector, by their standard names."""


class SelectorNodes(Protocol):
    """What is needed of ``features.Nodes``."""

    def kind(self, name: str) -> FeatureKind | None: ...

    def value(self, name: str) -> Setting: ...

    def choices(self, name: str) -> tuple[str, ...]: ...

    def writable(self, name: str) -> bool: ...

    def write(self, name: str, value: Setting) -> None: ...

    def selectors(self, name: str) -> tuple[str, ...]: ...


def selectors_of(nodes: SelectorNodes, own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Feature -> the selectors that it stands behind, by the camera's own names, the outer first. ``own``: standard name -> the camera's
    own."""
    behind: dict[str, tuple[str, ...]] = {}
    for name, own_name in own.items():
        said = nodes.selectors(own_name) or tuple(filter(None, (own.get(CONVENTION.get(name, "")),)))
        walked = [selector for selector in said if _can_be_walked(nodes, selector)]
        if walked:
            behind[name] = tuple(sorted(walked, key=lambda one: len(nodes.selectors(one))))
    selectors = {selector for group in behind.values() for selector in group}
    return {name: group for name, group in behind.items() if own[name] not in selectors}


def walk(nodes: SelectorNodes, selectors: Sequence[str], visit: Callable[[tuple[str, ...]], None]) -> None:
    """Call ``visit`` at each position of the selectors, with their choices; then they are as they were. Raises CameraError."""
    if not selectors:
        visit(())
        return
    outer, *inner = selectors
    with _put_back(nodes, outer) as now:
        for choice in sorted(nodes.choices(outer), key=lambda one: one != now):
            if choice != now:
                nodes.write(outer, choice)
            walk(nodes, inner, lambda chosen, choice=choice: visit((choice, *chosen)))  # type: ignore[misc]


@contextmanager
def positioned(nodes: SelectorNodes, selectors: Sequence[str], chosen: Collection[str]) -> Iterator[None]:
    """Within, the selectors have these choices. Raises CameraError."""
    if not selectors:
        yield
        return
    (outer, *inner), (choice, *further) = selectors, chosen
    with _put_back(nodes, outer) as now:
        if choice != now:
            nodes.write(outer, choice)
        with positioned(nodes, inner, further):
            yield


@contextmanager
def _put_back(nodes: SelectorNodes, selector: str) -> Iterator[Setting]:
    before = nodes.value(selector)
    try:
        yield before
    except BaseException:
        with suppress(CameraError):  # of the two the first error says more
            nodes.write(selector, before)
        raise
    if nodes.value(selector) != before:
        nodes.write(selector, before)


def _can_be_walked(nodes: SelectorNodes, selector: str) -> bool:
    if nodes.kind(selector) is not FeatureKind.ENUMERATION or not nodes.writable(selector):
        return False
    return 1 < len(nodes.choices(selector)) <= MOST_CHOICES

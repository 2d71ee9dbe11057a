"""The notes of a recipe on the console, so that they are understood without its program: short notes of choices become sentences.

A recipe keeps its notes as they were written, and earlier versions wrote them too: what is not known here is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from inspector.core.promises.light import notes_in_words
from inspector.core.recipe import Recipe
from inspector.core.teaching import MEMORY, PLANTED, PLANTED_SCORES, STUDENT, USUAL

TITLES = {
    PLANTED: "check of use",
    PLANTED_SCORES: "its scores",
    USUAL: "baseline map",
}
"""Key of a note -> what it is called here, where the key alone says little."""

_CHOSEN = re.compile(r"(?P<best>[^:]+): (?P<share>\d{1,3})% of the defects planted for this choice are found(?:, (?P<others>.+))?")
_WITH_STUDENT = re.compile(
    r"(left out|takes part): (\d{1,3})% of the defects planted for this choice are found with it, (\d{1,3})% without"
)
_COUNTED = re.compile(r"(\d{1,6}) of (\d{1,6}) found")
_OTHER = re.compile(r"(\d{1,3})% (.+?)(?=, \d{1,3}% |$)")

_MEMORIES = {
    "places": "each place of a part is compared with the same place of good parts",
    "anywhere": "each place of a part is compared with all places of good parts",
}
_BASELINES = {
    "left as it is": "nothing is subtracted from the anomaly map",
    "left as it is, but for what lies beside the part": "only what lies beside the part is subtracted from the anomaly map",
    "taken off along the border": "what good parts show along the border is subtracted from the anomaly map",
    "taken off at each place": "what good parts show at each place is subtracted from the anomaly map",
}
_BY = "of the small, faint defects that were planted to choose by"


def note_lines(recipe: Recipe) -> dict[str, str]:
    """Title of each note -> what it says."""
    told = notes_in_words(recipe.notes, recipe.limit.value)
    return {TITLES.get(key, key): _WORDS[key](value) if key in _WORDS else value for key, value in told.items()}


def _memory(note: str) -> str:
    return _choice(note, _MEMORIES)


def _baseline(note: str) -> str:
    return _choice(note, _BASELINES)


def _choice(note: str, known: Mapping[str, str]) -> str:
    """What was chosen, what it finds, and what the others would find: a share of 0 is none that could be compared."""
    found = _CHOSEN.fullmatch(note)
    if found is None or found["best"] not in known:
        return note
    said = f"{known[found['best']]}: so {found['share']} % {_BY} are found"
    others = [(int(share), name.removeprefix("with ")) for share, name in _OTHER.findall(found["others"] or "")]
    able = [f"{share} % if {known.get(name, name)}" for share, name in others if share]
    return f"{said}. Not chosen, since not clearly more: {'; '.join(able)}" if able else said


def _student(note: str) -> str:
    found = _WITH_STUDENT.fullmatch(note)
    if found is None:
        return note
    what, with_it, without = found.groups()
    says = "left out, the memory judges alone" if what == "left out" else "judges together with the memory"
    why = "it takes part only where it finds clearly more"
    return f"{says}: {with_it} % {_BY} are found with it, {without} % without; {why}"


def _planted(note: str) -> str:
    found = _COUNTED.fullmatch(note)
    if found is None:
        return note
    return (
        f"{found[1]} of {found[2]} patches that were moved to a wrong place are found; with fewer than half it is not put in use by itself"
    )


_WORDS: Mapping[str, Callable[[str], str]] = {MEMORY: _memory, USUAL: _baseline, STUDENT: _student, PLANTED: _planted}

"""The escape promise of a recipe on the console: sentences, and the same as figures."""

from __future__ import annotations

import math
from typing import Any

from inspector.core.promises.escape_promise import promise_of
from inspector.core.promises.promise_words import KINDS, NOT_MEASURED, basis_sentence, promise_sentence
from inspector.core.recipe import Recipe


def escape_lines(recipe: Recipe) -> dict[str, object]:
    """How small a defect is found: a line for each kind, and what it rests on."""
    promise = promise_of(recipe)
    if promise is None:
        return {"escapes": NOT_MEASURED}
    made = "many were made too small or too faint to be found, to learn from which size on defects are found:"
    lines: dict[str, object] = {"planted defects": f"{promise.found} of {promise.planted} found; {made}"}
    for one in promise.kinds:
        lines[f"escapes: {KINDS[one.kind].lower()}"] = promise_sentence(one, promise.unit)
    return {**lines, "escapes are": basis_sentence(promise)}


def escape_figures(recipe: Recipe) -> dict[str, Any] | None:
    """For JSON: kind -> zone -> figures; sizes in ``unit``, None where nothing is promised. None where no defects were planted."""
    promise = promise_of(recipe)
    if promise is None:
        return None
    kinds = {
        one.kind.value: {
            zone.value: {
                "planted": found.planted,
                "found": found.found,
                "size": _number(found.size),
                "a90": _number(found.a90),
                "refused": found.refusal.value,
                "intercept": None if found.curve is None else found.curve.intercept,
                "slope": None if found.curve is None else found.curve.slope,
                "smallest": _number(found.smallest),
                "largest": _number(found.largest),
            }
            for zone, found in one.zones.items()
        }
        for one in promise.kinds
    }
    return {
        "limit": promise.limit,
        "unit": promise.unit.name,
        "per_map_px": promise.unit.per_map_px,
        "planted": promise.planted,
        "found": promise.found,
        "probability": 0.9,
        "confidence": 0.95,
        "kinds": kinds,
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None

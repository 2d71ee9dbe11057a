"""The escape promise in sentences for a person. Sizes are rounded up, never down."""

from __future__ import annotations

import math

from calibration.statistics.detection_probability import CONFIDENCE, DetectionPromise, NoPromise
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.escape_promise import EscapePromise, KindPromise, SizeUnit, Zone

KINDS = {
    DefectKind.SPOT: "Spots",
    DefectKind.SCRATCH: "Scratches",
    DefectKind.PIECE: "Missing or extra pieces",
    DefectKind.BLUR: "Smears",
    DefectKind.DISCOLOURATION: "Discolourations",
    DefectKind.TEXTURE: "Patches of wrong texture",
}
"""Of each kind, at the beginning of a sentence."""

NOT_MEASURED = "Which sizes of defects are found was not measured when it was learned. Learn again, with more time, to know it."
"""Said where a recipe is of an earlier version, or its picture so small that sizes cannot be told apart."""

_WHY = {
    NoPromise.TOO_FEW: "nothing can be promised since too few were planted",
    NoPromise.MISSED: "nothing can be promised since hardly any is found",
    NoPromise.NOT_BY_SIZE: "nothing can be promised by size",
    NoPromise.MISFIT: "nothing can be promised by size",
}


def size_text(size: float, unit: SizeUnit) -> str:
    """Two significant digits, rounded up: 0.812 is "0.82 mm"; pixels from ten on are whole."""
    step = 10.0 ** (math.floor(math.log10(size)) - 1)
    rounded = math.ceil(size / step - 1e-6) * step
    if unit.name == "px" and rounded >= 10:
        rounded = math.ceil(size - 1e-6)
    return f"{rounded:.6g} {unit.name}"


def promise_sentence(promise: KindPromise, unit: SizeUnit) -> str:
    """Of one kind: "Scratches of 0.8 mm and more are found 9 times of 10 (95 % confidence); at the rim 1.4 mm."."""
    return f"{'; '.join(promise_clauses(promise, unit))}."


def promise_clauses(promise: KindPromise, unit: SizeUnit) -> list[str]:
    """The same in its parts, the first of which stands alone; each is a text of its own to be translated."""
    name = KINDS[promise.kind]
    (zone, first), *others = promise.told
    if not first.promised and others and others[0][1].promised:
        (zone, first), others = others[0], [(zone, first)]
    if not first.promised:
        return [f"{name}: {why_not(first, unit)}"]
    size, sure = size_text(first.size, unit), 100 * CONFIDENCE
    if zone is Zone.RIM:
        clauses = [f"{name} of {size} and more at the rim are found 9 times of 10 ({sure:g} % confidence)"]
    else:
        clauses = [f"{name} of {size} and more are found 9 times of 10 ({sure:g} % confidence)"]
    for other, one in others:
        words = size_text(one.size, unit) if one.promised else why_not(one, unit)
        clauses.append(f"at the rim {words}" if other is Zone.RIM else f"away from it {words}")
    return clauses


def why_not(promise: DetectionPromise, unit: SizeUnit) -> str:
    """Why nothing is promised, as part of a sentence."""
    if promise.refusal is NoPromise.BEYOND:
        return f"nothing can be promised up to {size_text(promise.largest, unit)}"
    return _WHY[promise.refusal]


def promise_sentences(promise: EscapePromise | None) -> list[str]:
    """One for each kind; without a promise the one that says so."""
    return [NOT_MEASURED] if promise is None else [promise_sentence(one, promise.unit) for one in promise.kinds]


def best_known(promise: EscapePromise | None) -> str:
    """One line where there is little room: how many kinds have a size from which on they are found, and the largest of these sizes."""
    if promise is None:
        return ""
    sizes = [one.size for kind in promise.kinds for _, one in kind.told if one.promised]
    kinds = sum(any(one.promised for _, one in kind.told) for kind in promise.kinds)
    share = f"{promise.found} of {promise.planted} planted defects found"
    if not kinds:
        return f"{share}; no size can be promised of any kind."
    return f"{share}; {kinds} of {len(promise.kinds)} kinds are found 9 times of 10 from {size_text(max(sizes), promise.unit)} on."


def basis_sentence(promise: EscapePromise) -> str:
    """What sizes mean, and what it rests on."""
    return (
        f"Measured with {promise.planted} defects planted into held-out parts, their middle contrast {promise.contrast:.0f} of 255 grey"
        " values; the size of a scratch is its length, of others the diameter of a circle of equal area. Real defects differ."
    )

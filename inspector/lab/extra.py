"""The libraries of the optional extra ``[lab]``: asked for before a long run begins, and named if they are missing."""

from __future__ import annotations

from importlib import import_module

from inspector.core.errors import InspectorError

CHARTS = "matplotlib"
AREAS = "sklearn"
_DISTRIBUTIONS = {CHARTS: "matplotlib", AREAS: "scikit-learn"}


class LabExtraMissing(InspectorError):
    """A library of the laboratory is not installed. The station itself needs none of them."""


def require_lab_extra(*modules: str) -> None:
    """Import ``modules`` (:data:`CHARTS`, :data:`AREAS`). Raises LabExtraMissing for the first that cannot be imported."""
    for module in modules:
        try:
            import_module(module)
        except ImportError as error:
            what = f"{_DISTRIBUTIONS[module]}, which this command needs, cannot be imported: {error}"
            raise LabExtraMissing(what, remedy="Install it with: pip install 'inspector-station[lab]'") from error

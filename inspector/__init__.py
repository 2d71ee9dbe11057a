"""Inspector: a real-time camera inspection station that learns from good parts.

    station = inspector.Inspector("data")
    station.teach("flange", good_pictures, budget_s=60)
    inspection = station.load("flange").inspect(picture)
    print(inspection.verdict, inspection.score, inspection.regions)

Pictures are numpy arrays, uint8 RGB (height, width, 3). Nothing is imported before it is used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from inspector.version import __version__

if TYPE_CHECKING:
    from inspector.api import Inspector as Inspector
    from inspector.api import LoadedRecipe as LoadedRecipe
    from inspector.camera.catalog import open_camera as open_camera
    from inspector.core.errors import InspectorError as InspectorError
    from inspector.core.recipe import Recipe as Recipe
    from inspector.core.types import Band as Band
    from inspector.core.types import Inspection as Inspection
    from inspector.core.types import Region as Region
    from inspector.core.types import Verdict as Verdict

_WHERE = {
    "Inspector": "inspector.api",
    "LoadedRecipe": "inspector.api",
    "open_camera": "inspector.camera.catalog",
    "InspectorError": "inspector.core.errors",
    "Recipe": "inspector.core.recipe",
    "Band": "inspector.core.types",
    "Inspection": "inspector.core.types",
    "Region": "inspector.core.types",
    "Verdict": "inspector.core.types",
}

__all__ = ["Band", "Inspection", "Inspector", "InspectorError", "LoadedRecipe", "Recipe", "Region", "Verdict", "__version__", "open_camera"]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_WHERE})

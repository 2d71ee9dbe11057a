"""Why the picture is not live, in words for the person in front of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inspector.core.status import CameraState, Mode, Status
from inspector.core.types import Verdict
from inspector.core.views import ViewsStatus
from inspector.gui.shortcuts import key_of, view_key

Message = tuple[str, str, str]
"""Icon, title, text."""

NO_MESSAGE: Message = ("", "", "")
NO_PICTURE: Message = ("camera_off", "No picture", "This view has no picture of this part.")
"""Of a part that is held."""
GETTING_READY: Message = ("waiting", "Starting", "The station is being set up. This takes a few seconds.")


def no_recipe_words(names: Sequence[str]) -> str:
    """What to do where there is no recipe in use. ``names``: of the recipes that there are to choose from."""
    learn = f"learn good parts ({key_of('learn')})"
    return f"choose a recipe ({key_of('recipe')}), or {learn}" if names else learn


def no_recipe_reason(status: ViewsStatus, names: Mapping[str, Sequence[str]]) -> str:
    """Why the part is INVALID and what to do in this window, where views have no recipe; "" where that is not so.

    ``names``: of the recipes that each view can choose from.
    """
    views = tuple(status.views)
    lacking = [name for name in views if status.views[name].mode is Mode.NO_RECIPE and status.views[name].verdict is Verdict.INVALID]
    if not lacking or status.verdict is not Verdict.INVALID or "no recipe" not in status.reason:
        return ""
    words = no_recipe_words([one for name in lacking for one in names[name]])
    if len(views) == 1:
        return f"no recipe: {words}"
    keys = [view_key(views.index(name) + 1) for name in lacking]
    shown = f" ({', '.join(key for key in keys if key)})" if any(keys) else ""
    others = [f"{name}: {one.reason}" for name, one in status.views.items() if one.verdict is Verdict.INVALID and name not in lacking]
    return "; ".join((f"no recipe for {' and '.join(lacking)}: select it{shown}, then {words}", *others))


def view_message(status: Status, select: str = "") -> Message:
    """``NO_MESSAGE`` while the picture is live. ``select``: how to select the view, where its controls are not always shown."""
    if status.mode is Mode.STOPPED:
        return "camera_off", "Stopped", "The station has stopped."
    state, key = status.camera_state, key_of("camera")
    if state is CameraState.STREAMING:
        return NO_MESSAGE
    problem = f"{status.last_error}\n" if status.last_error else ""
    if state is CameraState.CLOSED:
        return "camera_off", "No camera", f"{problem}{select}Choose a camera above ({key})."
    if state is CameraState.OPENING:
        return "camera", "Opening the camera", status.camera
    if state is CameraState.STALLED:
        return "camera_off", "The camera gives no pictures", f"{problem}What is seen here is the last one. Check the cable and the trigger."
    if state is CameraState.ENDED:
        return (
            "camera",
            "The pictures have come to their end",
            f"{status.camera}\n{select}Choose it again, or another camera, above ({key}).",
        )
    if state is CameraState.RESTORING:
        return "camera", "The camera is being given its settings", status.camera
    title = "Camera lost" if state in (CameraState.LOST, CameraState.CLOSING) else "No camera"
    return (
        "camera_off",
        title,
        f"{problem}Trying to open {status.camera or 'it'} again. {select}Or choose another camera above ({key}).",
    )

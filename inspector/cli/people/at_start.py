"""A camera or a recipe that the command line of a start names: who may that, and what the audit says of it."""

from __future__ import annotations

from inspector.cli.context import CommandContext
from inspector.core.errors import InspectorError, NotAllowed
from inspector.core.quality.people import BEGUN_WITH, By, Right, StartChoice
from inspector.core.redaction import redact


def choose_at_start(context: CommandContext, camera: str, recipe: str) -> None:
    """Let a start begin with ``camera`` and ``recipe``; empty, or what the station begins with anyway, asks nobody.

    A command line changes what judges as a person at the window would. Where people are set up it needs the same right, hence ``--as``.
    The station notes each change in the audit once it has begun. Raises NotAllowed, ReasonNeeded.
    """
    settings, changes = context.settings, []
    if recipe:
        old = settings.recipe or context.database.known_state("recipe") or ""
        if recipe not in (old, _name_of(context, old)) and _name_of(context, recipe) != old:
            changes.append(StartChoice("recipe", old, recipe, _allowed(context, Right.PRODUCT, "recipe", recipe, "--recipe")))
    # The camera that the last start began with is no change: a start written down for the machine works as it did.
    if camera and camera != settings.camera and redact(camera) != context.database.known_state(BEGUN_WITH):
        changes.append(StartChoice("camera", settings.camera, camera, _allowed(context, Right.CAMERA, "camera", camera, "--camera")))
    context.chosen_at_start = tuple(changes)


def _name_of(context: CommandContext, recipe: str) -> str:
    """A recipe may be called by its title; one that there is not stays as it is, the station says that."""
    try:
        return context.recipes.name_of(recipe) if recipe else recipe
    except InspectorError:
        return recipe


def _allowed(context: CommandContext, right: Right, what: str, new: str, option: str) -> By:
    try:
        return context.access.allow(right, f"begin with the {what} {new}")
    except NotAllowed as error:
        remedy = f"Add --as NAME to the command line, or leave {option} out and choose the {what} in the window"
        raise error.with_remedy(remedy) from error

"""The steps of the calibration without any widget: what is looked at, taken, worked out. Called on one working thread at a time."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from calibration.camera.board import Board
from calibration.camera.detection import BoardView, find_board
from calibration.camera.flat_field import LARGEST_GAIN, LEAST_WHITES, SATURATED, fit_flat_field
from calibration.camera.lens import LEAST_COVERAGE, LEAST_TILTED, LEAST_VIEWS, coverage_cells, fit_lens, perspective
from calibration.camera.pictures import board_picture, distance_picture, gain_picture, lens_picture
from calibration.camera.plane import PlaneFit, fit_plane, plane_from_distance
from calibration.camera.profile import Profile, with_lens
from calibration.camera.undistortion import undistort_points
from calibration.camera.words import flat_facts, flat_quality, lens_facts, lens_quality, plane_facts, plane_quality
from calibration.errors import CalibrationError

FRAMES = 8
"""White and dark pictures that are taken at once."""
GOOD_VIEWS = 10
_MOST_VIEWS = 40
_STILL_PX = 1.5
_NEW_POSE = 0.05
_TILTED = 0.08

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Action:
    """A button: what it is called and how many pictures it takes."""

    name: str
    words: str
    frames: int = 1


@dataclass(frozen=True, eq=False)
class LiveGuidance:
    """The live picture as it is to be shown, and what is to be done next, in words. ``good``: it could be taken."""

    picture: Picture
    words: str
    good: bool


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a step has worked out: the profile with it, its quality as figures and as a picture."""

    profile: Profile
    facts: Mapping[str, str]
    picture: Picture


class CalibrationStep(ABC):
    """One step. ``ready`` once there is enough to work out a result."""

    name: str
    title: str
    guidance: str
    actions: tuple[Action, ...]

    def __init__(self, board: Board) -> None:
        self.board = board

    @property
    @abstractmethod
    def ready(self) -> bool: ...

    @property
    @abstractmethod
    def taken(self) -> str:
        """What was taken so far, for a person."""

    @abstractmethod
    def look(self, picture: Picture) -> LiveGuidance:
        """LiveGuidance at a live picture. May take it by itself if that is clear."""

    @abstractmethod
    def take(self, action: Action, pictures: Sequence[Picture]) -> str:
        """Take what a person asked for; returns a sentence. Raises CalibrationError, and has then taken nothing."""

    @abstractmethod
    def work_out(self, profile: Profile) -> Outcome:
        """The profile with this step's result. Raises CalibrationError that says what is missing."""

    @abstractmethod
    def begin_again(self) -> None:
        """Forget what was taken."""


class LensStep(CalibrationStep):
    """Views of a board. One that is held still in a new place is taken by itself."""

    name = "lens"
    title = "Lens"
    guidance = (
        "Hold the printed board before the camera, a little differently each time: in the corners of the picture, "
        "tilted to the left, right, front and back. Hold it still for a moment: it is taken by itself."
    )
    actions = (Action("view", "Take this view"),)

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._views: list[BoardView] = []
        self._last: BoardView | None = None

    @property
    def ready(self) -> bool:
        return len(self._views) >= LEAST_VIEWS

    @property
    def taken(self) -> str:
        if not self._views:
            return "no view yet"
        covered = float(coverage_cells(self._views, self._views[0].size).mean())
        tilted = sum(perspective(view) > _TILTED for view in self._views)
        return f"{len(self._views)} views, {tilted} tilted, {covered:.0%} of the field covered"

    def look(self, picture: Picture) -> LiveGuidance:
        try:
            view = find_board(picture, self.board, name=f"view {len(self._views) + 1}")
        except CalibrationError as error:
            self._last = None
            return LiveGuidance(board_picture(picture, None, self._cells()), str(error), False)
        before, self._last = self._last, view
        words = self._advice()
        if before is not None and _moved(before, view) < _STILL_PX and self._is_new(view) and len(self._views) < _MOST_VIEWS:
            self._views.append(view)
            words = f"Taken. {self._advice()}"
        return LiveGuidance(board_picture(picture, view, self._cells()), words, True)

    def take(self, action: Action, pictures: Sequence[Picture]) -> str:
        if len(self._views) >= _MOST_VIEWS:
            raise CalibrationError(f"{_MOST_VIEWS} views are enough", remedy="Work out the result")
        self._views.append(find_board(pictures[-1], self.board, name=f"view {len(self._views) + 1}"))
        return f"Taken. {self._advice()}"

    def work_out(self, profile: Profile) -> Outcome:
        fit = fit_lens(self._views)
        return Outcome(with_lens(_sized(profile, fit.lens.size), fit.lens, lens_quality(fit)), lens_facts(fit), lens_picture(fit))

    def begin_again(self) -> None:
        self._views, self._last = [], None

    def _cells(self) -> NDArray[np.bool_] | None:
        return coverage_cells(self._views, self._views[0].size) if self._views else None

    def _is_new(self, view: BoardView) -> bool:
        return all(_moved(other, view) > _NEW_POSE * view.size[0] for other in self._views)

    def _advice(self) -> str:
        """What the views still lack, the most important first."""
        cells = self._cells()
        if cells is None:
            return "Hold still."
        if sum(perspective(view) > _TILTED for view in self._views) < LEAST_TILTED + 2:
            return "Tilt the board by 20 to 40 degrees."
        if float(cells.mean()) < max(LEAST_COVERAGE, 0.8):
            return f"Show the board {_emptiest(cells)} of the picture (what is dark was not seen yet)."
        missing = GOOD_VIEWS - len(self._views)
        if missing > 0:
            return f"{missing} more view{'s' * (missing > 1)} would be good."
        return "That is enough: work out the result."


class FlatFieldStep(CalibrationStep):
    """White and dark pictures."""

    name = "flat_field"
    title = "Even light"
    guidance = (
        "Fill the picture with a smooth white surface, out of focus if possible, under the light of production; the brightest place "
        "about 200. Then cover the lens and take the dark pictures (they may be left out)."
    )
    actions = (Action("white", "Take white pictures", FRAMES), Action("dark", "Take dark pictures", FRAMES))

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._whites: list[Picture] = []
        self._darks: list[Picture] = []

    @property
    def ready(self) -> bool:
        return len(self._whites) >= LEAST_WHITES

    @property
    def taken(self) -> str:
        return f"{len(self._whites)} white, {len(self._darks)} dark pictures"

    def look(self, picture: Picture) -> LiveGuidance:
        mean = float(picture.mean())
        least, most = (float(value) for value in np.percentile(picture[::4, ::4], (5, 99.5)))
        words = f"mean {mean:.0f}, brightest {most:.0f} of 255. "
        if most >= SATURATED:
            words += "Too bright: shorten the exposure."
        elif mean < 30:
            words += "Dark: this is for the dark pictures."
        elif most < 120:
            words += "Rather dark for white: lengthen the exposure."
        elif least < most / LARGEST_GAIN:
            words += "Something is in the picture, or the light is too uneven."
        else:
            words += "Right for the white pictures."
        return LiveGuidance(picture, words, most < SATURATED)

    def take(self, action: Action, pictures: Sequence[Picture]) -> str:
        mean = float(np.mean([picture.mean() for picture in pictures]))
        if action.name == "white":
            if mean < 60:
                raise CalibrationError(f"these are not white: mean grey value {mean:.0f}", remedy="Light a white surface")
            self._whites = list(pictures)
        else:
            if mean > 40:
                raise CalibrationError(f"these are not dark: mean grey value {mean:.0f}", remedy="Cover the lens completely")
            self._darks = list(pictures)
        return f"{len(pictures)} {action.name} pictures taken, mean grey value {mean:.0f}."

    def work_out(self, profile: Profile) -> Outcome:
        fit = fit_flat_field(self._whites, self._darks)
        sized = _sized(profile, fit.flat_field.size)
        changed = replace(sized, flat_field=fit.flat_field, quality={**sized.quality, **flat_quality(fit)})
        return Outcome(changed, flat_facts(fit), gain_picture(fit.flat_field))

    def begin_again(self) -> None:
        self._whites, self._darks = [], []


class PlaneStep(CalibrationStep):
    """One view of the board where the parts lie."""

    name = "plane"
    title = "Millimetres"
    guidance = (
        "Lay the board where the parts lie, its face at the height of their face, and take one view. Calibrate the lens before. "
        "Without a board: write a known distance and click its two ends; the camera must look straight down."
    )
    actions = (Action("view", "Take this view"),)

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._view: BoardView | None = None
        self._picture: Picture | None = None
        self.points: tuple[tuple[float, float], ...] = ()
        self.distance_mm = 0.0

    @property
    def _by_distance(self) -> bool:
        return len(self.points) == 2 and self.distance_mm > 0

    @property
    def ready(self) -> bool:
        return self._view is not None or self._by_distance

    @property
    def taken(self) -> str:
        if self.points:
            there = f"two points {math.dist(*self.points):.1f} px apart" if len(self.points) == 2 else "one point; click the other one"
            return there if self.distance_mm > 0 else f"{there}; write how many millimetres that is"
        return "no view yet" if self._view is None else f"a view with {len(self._view.ids)} corners"

    def point(self, x: float, y: float) -> None:
        """An end of the known distance, in pixels of the camera's picture; a third one begins anew."""
        self.points = ((x, y),) if len(self.points) == 2 else (*self.points, (x, y))
        self._view = self._picture = None

    def look(self, picture: Picture) -> LiveGuidance:
        if self.points:
            self._picture = picture
            return LiveGuidance(distance_picture(picture, self.points), "Click two places whose distance is known.", True)
        try:
            view = find_board(picture, self.board)
        except CalibrationError as error:
            return LiveGuidance(picture, str(error), False)
        return LiveGuidance(board_picture(picture, view), f"{len(view.ids)} of {self.board.corners} corners are seen.", True)

    def take(self, action: Action, pictures: Sequence[Picture]) -> str:
        self._view, self._picture = find_board(pictures[-1], self.board, name="the view taken"), pictures[-1]
        self.points = ()
        return f"Taken, {len(self._view.ids)} corners."

    def work_out(self, profile: Profile) -> Outcome:
        if self._by_distance and self._picture is not None:
            return self._from_distance(profile, self._picture)
        if self._view is None or self._picture is None:
            raise CalibrationError("no view was taken", remedy="Take one")
        sized = _sized(profile, self._view.size)
        fit = fit_plane(self._view, sized.lens)
        changed = replace(sized, plane=fit.plane, quality={**sized.quality, **plane_quality(fit)})
        return Outcome(changed, plane_facts(fit), board_picture(self._picture, self._view))

    def _from_distance(self, profile: Profile, picture: Picture) -> Outcome:
        sized = _sized(profile, (picture.shape[1], picture.shape[0]))
        ends = np.array(self.points)
        if sized.lens is not None and sized.straight is not None:
            ends = undistort_points(ends, sized.lens, sized.straight)
        (x1, y1), (x2, y2) = ends.tolist()
        plane = plane_from_distance((x1, y1), (x2, y2), self.distance_mm, sized.size)
        changed = replace(sized, plane=plane, quality={**sized.quality, "plane_from": "distance"})
        fit = PlaneFit(plane, 0.0, ends, np.zeros((2, 2)))
        return Outcome(changed, plane_facts(fit), distance_picture(picture, self.points))

    def begin_again(self) -> None:
        self._view = self._picture = None
        self.points = ()


STEPS: tuple[type[CalibrationStep], ...] = (LensStep, FlatFieldStep, PlaneStep)
"""In their order: the plane is measured through the lens."""


def _sized(profile: Profile, size: tuple[int, int]) -> Profile:
    """The profile, or an empty one of its name if the camera has another picture size by now."""
    return profile if profile.size == size else Profile(profile.name, size, profile.camera)


def _moved(first: BoardView, second: BoardView) -> float:
    """Largest distance of a corner that both saw, in pixels; infinite if they saw none in common."""
    common, in_first, in_second = np.intersect1d(first.ids, second.ids, return_indices=True)
    if not len(common):
        return float("inf")
    return float(np.max(np.linalg.norm(first.points[in_first] - second.points[in_second], axis=1)))


def _emptiest(cells: NDArray[np.bool_]) -> str:
    """The part of the field with the most cells that no corner was seen in."""
    rows, columns = cells.shape
    halves = {"top": slice(0, rows // 2), "bottom": slice(rows // 2, rows)}
    sides = {"left": slice(0, columns // 2), "right": slice(columns // 2, columns)}
    missing = {f"at the {row} {column}": int((~cells[halves[row], sides[column]]).sum()) for row in halves for column in sides}
    return max(missing, key=lambda place: missing[place])

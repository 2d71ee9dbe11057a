"""Orders of other threads to the camera, which one thread owns: settings, triggers, good parts only."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.core.camera_features import Setting
from inspector.core.camera_report import SettingAnswer
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import CameraError
from inspector.runtime.acquisition.camera_settings import of_the_product

MOST_WAITING = 64
AWAY = "missed trigger: the camera is away"
STOPPED = "the station was stopped"
"""Why a part that was on its way at the end was not judged, and why an order is refused."""


@dataclass(frozen=True)
class SetFeature:
    """Set ``name`` to ``value``; ``number`` is that of the answer."""

    name: str
    value: Setting
    number: int


@dataclass(frozen=True)
class Trigger:
    """Take one picture. ``moment``: monotonic seconds of the request; it identifies the part among several cameras."""

    moment: float


Order = SetFeature | Trigger


class CameraOrders:
    """Bounded queue of orders to the camera, and the settings that it must have. Any thread adds, the camera's thread takes.

    ``good_parts_only``: good parts are being collected; a simulated line then shows no others.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: Channel[Order] = Channel(MOST_WAITING, WhenFull.REFUSE)
        self._numbers = 0
        self._wanted: dict[str, Setting] = {}
        self._recipe: dict[str, Setting] = {}
        self.answer: SettingAnswer | None = None
        self.good_parts_only = False

    def set_feature(self, name: str, value: Setting) -> None:
        """Order a setting; the answer will be in ``answer``. Raises CameraError if too many orders wait already, or the station is being
        stopped."""
        with self._lock:
            self._numbers += 1
            order = SetFeature(name, value, self._numbers)
        self._give(order)

    def trigger(self, moment: float) -> None:
        """Order one picture. Raises CameraError if too many orders wait already, or the station is being stopped: then there was no
        trigger."""
        self._give(Trigger(moment))

    def close(self) -> None:
        """Refuse further orders: the station is being stopped. Those that wait can still be taken."""
        self._waiting.close()

    def next(self) -> Order | None:
        """The oldest order; None if none waits."""
        return self._waiting.take_now()

    def answered(self, order: SetFeature, took: Setting | None, problem: str, keep: Mapping[str, Setting] | None = None) -> None:
        """Note the outcome of ``order``. What the camera took is what it must have from now on; ``keep`` says under which names, where
        that is not the name of the order."""
        with self._lock:
            self.answer = SettingAnswer(order.number, order.name, order.value, took, problem)
            if not problem and took is not None:
                self._wanted = {**self._wanted, **({order.name: took} if keep is None else keep)}

    def refused(self, problem: str) -> None:
        """The camera refused a trigger; ``problem`` is for a person."""
        with self._lock:
            self._numbers += 1
            self.answer = SettingAnswer(self._numbers, "trigger", None, None, problem)

    def forget(self) -> None:
        """Another camera was chosen: the settings that a person made on the previous one are dropped, those of the recipe stay."""
        with self._lock:
            self._wanted, self.answer = dict(self._recipe), None

    def use_recipe(self, settings: Mapping[str, Setting]) -> bool:
        """The camera must have ``settings`` from now on, but for those of its network link. False if that is so already."""
        kept = of_the_product(settings)
        with self._lock:
            if self._recipe == kept and self._wanted == kept:
                return False
            self._recipe, self._wanted = kept, dict(kept)
            return True

    def wanted(self) -> Mapping[str, Setting]:
        """The settings that the camera must have. The mapping is replaced, never changed."""
        return self._wanted

    def recipe(self) -> Mapping[str, Setting]:
        """The camera settings of the recipe in use."""
        return self._recipe

    def off_recipe(self) -> tuple[str, ...]:
        """Names of the settings that a person changed and that now differ from the recipe's."""
        recipe, wanted = self._recipe, self._wanted
        return tuple(name for name, value in wanted.items() if name in recipe and recipe[name] != value)

    def _give(self, order: Order) -> None:
        try:
            taken = self._waiting.put(order)
        except ChannelClosed:
            raise CameraError(STOPPED, remedy="Start it again") from None
        if not taken:
            raise CameraError("too many orders wait for the camera", remedy="Wait until it has answered")

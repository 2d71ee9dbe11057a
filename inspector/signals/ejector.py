"""The parts on the belt as the outputs see them: what was taken, what became of it, and when the ejector acts. No input or output."""

from __future__ import annotations

import math
from dataclasses import replace

from inspector.core.line.count_agreement import CountAgreement, PartCounts
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import RejectSettings
from inspector.core.line.messages import LineEvent, PartJudged, TakePart
from inspector.core.line.part_track import PartTrack, TrackCounts, TrackTurn
from inspector.core.line.vocabulary import LineError, LineResult


class Ejector:
    """Follows each part to the ejector; see PartTrack, which needs to hear of each part once and of what was told of it.

    ``by_camera``: no line announces parts, each picture is one; else a verdict of no announced part is of none that lies on the belt.
    """

    def __init__(self, settings: RejectSettings, by_camera: bool = False) -> None:
        self._by_camera = by_camera
        self._track = PartTrack(settings)
        self._agreement = CountAgreement()
        self._unannounced = 0
        self.ejected = 0

    def taken(self, part: TakePart) -> None:
        """A part has passed the camera, or does now."""
        # What the line says of its encoder is of a counter of its own, even if the encoder is the same.
        self._track.enter(part.identity, part.at)
        if part.refused:
            self._track.known(part.identity.run, part.identity.part, LineResult.INVALID)

    def judged(self, part: PartJudged) -> None:
        """What the station says of a part; one that the line has not announced enters now, at the place where it was then.

        One without a picture has no time: it may lie anywhere between camera and ejector.
        """
        identity = part.identity
        if identity.part:
            self._track.known(identity.run, identity.part, part.result, part.of)
            return
        if not self._by_camera:
            return
        if part.place == 1:
            self._unannounced -= 1  # a number that no announced part has
            at = part.triggered_at if math.isfinite(part.triggered_at) else part.captured_at
            self._track.enter(PartIdentity(identity.run, self._unannounced), at)
        self._track.known(identity.run, self._unannounced, part.result, part.of)

    def happened(self, event: LineEvent) -> None:
        """What the handshake says of parts is never that they pass: late, missed, flushed. They are ejected whatever comes later."""
        for identity in event.parts:
            self._track.known(identity.run, identity.part, LineResult.INVALID)

    def step(self, now_s: float, count: int | None, running: bool, behind: bool | None, closed: bool = False) -> TrackTurn:
        """See PartTrack.step."""
        turn = self._track.step(now_s, count, running, behind, closed)
        self.ejected = turn.counts.ejected
        said = "" if behind is None else self._compared(turn.counts)
        if not said:
            return turn
        event = LineEvent("counts disagree", said)
        return replace(turn, errors=turn.errors | {LineError.COUNTS_DISAGREE}, events=(*turn.events, event))

    def _compared(self, counts: TrackCounts) -> str:
        """Whether as many parts came to the end as entered; compared from the first on that has gone the whole way."""
        gone = counts.ejected + counts.along
        if not gone + counts.passed:
            return ""
        ended = gone + counts.seen + counts.lost  # that parts were lost is said already
        said = self._agreement.see(PartCounts(counts.entered, ended=ended, on_belt=counts.on_belt))
        if said:
            self._agreement.begin_again()  # it was said, and stands until a reset
        return said

    def switched(self, now_s: float, due_at_s: float) -> LineError:
        """See PartTrack.switched."""
        return self._track.switched(now_s, due_at_s)

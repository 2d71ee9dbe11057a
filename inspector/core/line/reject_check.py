"""Whether rejecting by these settings can work at all. Checked at the start: what cannot reject the right part is refused."""

from __future__ import annotations

from inspector.core.errors import SettingsError
from inspector.core.line.line_check import hindered_outputs
from inspector.core.line.line_settings import OutputSettings, RejectSettings


def read_at_least_every_s(reject: RejectSettings) -> float:
    """The belt's encoder must be read this often, so that no part moves by more than half the window unseen."""
    return reject.window_mm / (2 * reject.speed_mm_s)


def check_reject(reject: RejectSettings, outputs: OutputSettings) -> None:
    """Raises SettingsError for the first of ``hindered_outputs``. See also :func:`check_reading`."""
    for said in hindered_outputs(outputs, reject):
        what, _, remedy = said.partition(". ")
        raise SettingsError(what, remedy=remedy)


def check_reading(reject: RejectSettings, read_every_s: float) -> None:
    """Raises SettingsError if an encoder that is read every ``read_every_s`` lets parts go by unseen."""
    needed_s = read_at_least_every_s(reject)
    if read_every_s > needed_s:
        raise SettingsError(
            f"reading the encoder takes {1000 * read_every_s:.3g} ms, and it must be read every {1000 * needed_s:.3g} ms",
            where="reject.window_mm",
            remedy=f"Give the module its own cable, make the window {2 * reject.speed_mm_s * read_every_s:.3g} mm, or the belt slower.",
        )

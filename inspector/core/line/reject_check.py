"""Whether rejecting by these settings can work at all. Checked at the start: what cannot reject the right part is refused."""

from __future__ import annotations

from inspector.core.errors import SettingsError
from inspector.core.line.line_settings import OutputSettings, RejectSettings


def read_at_least_every_s(reject: RejectSettings) -> float:
    """The belt's encoder must be read this often, so that no part moves by more than half the window unseen."""
    return reject.window_mm / (2 * reject.speed_mm_s)


def speed_may_differ(reject: RejectSettings) -> float:
    """Share by which the belt's speed may differ from ``speed_mm_s`` when parts are followed by time, before one leaves the window."""
    return reject.window_mm / reject.distance_mm if reject.distance_mm else 1.0


def check_reject(reject: RejectSettings, outputs: OutputSettings) -> None:
    """Raises SettingsError if the right part cannot be rejected. See also :func:`check_reading`."""
    if reject.by == "plc":
        return
    _check_gate(outputs)
    _check_lengths(reject, outputs)
    if reject.by == "time" and outputs.running_input < 0:
        raise SettingsError(
            "parts are followed by time, and nothing says whether the belt runs",
            where="outputs.running_input",
            remedy=f"Wire such an input, or an encoder; by time the speed may differ by {100 * speed_may_differ(reject):.1f} % at most.",
        )
    if reject.by == "encoder" and outputs.encoder_register < 0:
        raise SettingsError(
            "parts are followed by an encoder, and there is none",
            where="outputs.encoder_register",
            remedy='Enter its first input register, or set reject.by to "time" or "plc".',
        )
    if not outputs.module:
        raise SettingsError(
            "there is no module for the ejector", where="outputs.module", remedy='Enter its address, or set reject.by to "plc".'
        )


def check_reading(reject: RejectSettings, read_every_s: float) -> None:
    """Raises SettingsError if an encoder that is read every ``read_every_s`` lets parts go by unseen."""
    needed_s = read_at_least_every_s(reject)
    if read_every_s > needed_s:
        raise SettingsError(
            f"reading the encoder takes {1000 * read_every_s:.3g} ms, and it must be read every {1000 * needed_s:.3g} ms",
            where="reject.window_mm",
            remedy=f"Give the module its own cable, make the window {2 * reject.speed_mm_s * read_every_s:.3g} mm, or the belt slower.",
        )


def _check_gate(outputs: OutputSettings) -> None:
    if outputs.gate == "choose" or outputs.gate_output < 0:
        raise SettingsError(
            "it is not said what the gate's output does",
            where="outputs.gate",
            remedy="Choose pass (energised to let a part pass) or eject (energised to eject it), and name outputs.gate_output",
        )
    if outputs.gate == "eject" and outputs.run_output < 0:
        raise SettingsError(
            "without a signal an ejector lets every part pass",
            where="outputs.run_output",
            remedy="Name the output that lets the belt run, and wire it so that the belt stops without it",
        )


def _check_lengths(reject: RejectSettings, outputs: OutputSettings) -> None:
    earliest_mm = reject.window_mm + reject.lead_s * reject.speed_mm_s
    if reject.distance_mm <= earliest_mm:
        raise SettingsError(
            f"the ejector would have to act before the part's trigger: distance_mm {reject.distance_mm:g}, window and lead {earliest_mm:g}",
            where="reject.distance_mm",
            remedy="Move the ejector away from the camera, or make window_mm or lead_s smaller.",
        )
    if reject.behind_mm and outputs.behind_input < 0:
        raise SettingsError(
            "a sensor behind the ejector has its place, but no input",
            where="outputs.behind_input",
            remedy="Enter its input, or set reject.behind_mm to 0 if there is none.",
        )
    if outputs.behind_input >= 0 and reject.behind_mm <= reject.window_mm:
        raise SettingsError(
            f"the sensor behind the ejector lies within its window of {reject.window_mm:g} mm",
            where="reject.behind_mm",
            remedy="Move it farther behind, and enter its distance from the ejector.",
        )

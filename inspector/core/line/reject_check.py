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


def check_reject(reject: RejectSettings, outputs: OutputSettings, read_every_s: float) -> None:
    """Raises SettingsError if the right part cannot be rejected with the encoder read every ``read_every_s``."""
    if reject.by == "plc":
        return
    if not outputs.module or outputs.gate_output < 0:
        raise SettingsError(
            "there is no output for the ejector",
            where="outputs",
            remedy='Enter module and gate_output, or set reject.by to "plc" if the PLC rejects.',
        )
    _check_gate(outputs)
    _check_lengths(reject, outputs)
    if reject.by == "time" and outputs.running_input < 0:
        raise SettingsError(
            "parts are followed by time, and nothing says whether the belt runs",
            where="outputs.running_input",
            remedy=f"Wire such an input, or an encoder; by time the speed may differ by {100 * speed_may_differ(reject):.1f} % at most.",
        )
    if reject.by == "encoder":
        _check_encoder(reject, outputs, read_every_s)


def _check_gate(outputs: OutputSettings) -> None:
    if outputs.gate == "choose":
        raise SettingsError(
            "nobody has chosen yet what the gate's output does without a signal",
            where="outputs.gate",
            remedy='Choose "pass" (energised to let a part pass) or "eject" (energised to eject it, with run_output).',
        )
    if outputs.gate == "eject" and outputs.run_output < 0:
        raise SettingsError(
            "an ejector without power lets every part pass, and nothing would stop the belt",
            where="outputs.run_output",
            remedy='Wire an output without which the belt stops, or set outputs.gate to "pass".',
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


def _check_encoder(reject: RejectSettings, outputs: OutputSettings, read_every_s: float) -> None:
    if outputs.encoder_register < 0:
        raise SettingsError(
            "parts are followed by an encoder, and there is none",
            where="outputs.encoder_register",
            remedy='Enter its first input register, or set reject.by to "time" or "plc".',
        )
    needed_s = read_at_least_every_s(reject)
    if read_every_s > needed_s:
        raise SettingsError(
            f"the encoder is read every {1000 * read_every_s:g} ms, and must be at least every {1000 * needed_s:g} ms",
            where="reject.window_mm",
            remedy=f"Make the window {2 * reject.speed_mm_s * read_every_s:g} mm or more, or the belt slower.",
        )

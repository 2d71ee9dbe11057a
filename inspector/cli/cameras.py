"""``cameras``: which there are, what they are set to, and how well their pictures arrive."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from time import monotonic
from typing import Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraError, CameraTimeout
from inspector.core.program import PROGRAM
from inspector.core.redaction import redact

_HELP = """The cameras themselves: find them, see and change their settings, look through them.

A camera has one owner: end the station, or leave this camera to it."""

_KINDS = {
    FeatureKind.FLOAT: "number",
    FeatureKind.INTEGER: "whole number",
    FeatureKind.ENUMERATION: "choice",
    FeatureKind.BOOLEAN: "on or off",
    FeatureKind.STRING: "text",
    FeatureKind.COMMAND: "command",
}

Address = Annotated[str, typer.Argument(metavar="ADDRESS", show_default=False, help="aravis:192.168.1.20, opencv:0, simulated ...")]
GivenOptions = Annotated[
    list[str],
    typer.Argument(metavar="NAME=VALUE...", show_default=False, help="As cameras show names them; a command takes any value: Name=do."),
]
PngFile = Annotated[Path, typer.Argument(metavar="FILE.png", show_default=False, help="File to write, replaced if it is there.")]
Timeout = Annotated[float, typer.Option("--timeout", metavar="S", min=0.1, help="How long a picture is waited for.")]
Duration = Annotated[
    float | None, typer.Option("--duration", metavar="S", min=1, show_default="until Ctrl-C", help="End after so many seconds.")
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``cameras`` with its commands."""
    group = typer.Typer(help=_HELP, no_args_is_help=True)
    cli.add_typer(group, name="cameras")
    _add_list(group, make_context)
    _add_kinds(group, make_context)
    _add_settings(group, make_context)
    _add_pictures(group, make_context)


def _add_list(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} cameras list")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def list_all(context: CommandContext, json: JsonOption = None) -> None:
        """Search for cameras: GigE Vision and USB3 Vision, those of installed GenTL producers, USB (UVC) cameras, and those of drivers
        that other packages bring.

        This broadcasts on every network that this machine is in, and only this command does. A camera in another subnet does not
        answer; network streams (RTSP, HTTP) cannot be searched for: write their address.
        """
        from inspector.camera.discovery import discover

        make_place(json)
        terminal = Terminal(context.quiet)
        found = discover()
        write_report(json, vars(found))
        for back_end, problem in found.problems.items():
            terminal.note(f"{back_end} was not searched: {problem}")
        for driver, usage in found.by_address.items():
            terminal.note(f"{driver} cannot search; write an address: {usage}")
        if not found.cameras:
            for where in found.searched.values():
                terminal.note(f"searched: {where}")
            terminal.answer("No camera answered. Check its power and cable, and that this machine has an address in its network.")
            return
        listed = table("address", "vendor", "model", "serial", "protocol")
        for one in found.cameras:
            add_row(listed, one.address, one.vendor or "-", one.model or "-", one.serial or "-", one.protocol or "-")
        terminal.answer(listed)


def _add_kinds(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("kinds", epilog=f"Example: {PROGRAM} cameras kinds")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def show_kinds(context: CommandContext, json: JsonOption = None) -> None:
        """Every kind of camera: how its address is written, and what it opens."""
        from inspector.camera.catalog import kinds

        make_place(json)
        found = kinds()
        write_report(json, {"kinds": found})
        listed = table("kind", "address", "what it opens")
        for name, usage in found.items():
            written, _, what = usage.partition("   ")
            add_row(listed, name, written, what.strip())
        Terminal(context.quiet).answer(listed)


def _add_settings(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("show", epilog=f"Example: {PROGRAM} cameras show aravis:192.168.1.20")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def show(context: CommandContext, address: Address, json: JsonOption = None) -> None:
        """Who a camera is, and everything that can be set on it: value, unit, range, step, choices. Changes nothing."""
        from inspector.camera.catalog import open_camera

        make_place(json)
        with open_camera(address) as camera:
            settings, features = dict(camera.settings()), camera.features()
            about = {"address": camera.address, "delivery": camera.delivery.value, "width": settings["width"], "height": settings["height"]}
        about |= {name: settings[name] for name in ("vendor", "model", "serial") if name in settings}
        write_report(json, {**about, "settings": settings, "features": features})
        terminal = Terminal(context.quiet)
        terminal.answer(facts(dict(about)))
        if features:
            terminal.answer(_feature_table(features))
        else:
            terminal.answer(facts({name: _shown(value) for name, value in settings.items() if name not in about}))
            terminal.note("Nothing can be set on it.")

    @group.command("set", epilog=f"Example: {PROGRAM} cameras set aravis:192.168.1.20 ExposureAuto=Off ExposureTime=4000")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def set_values(context: CommandContext, address: Address, given: GivenOptions, json: JsonOption = None) -> None:
        """Change settings, in the order in which they are given, and say what the camera took.

        Each value is checked against the camera's range before it is sent, and read back behind it. The first that is refused ends it;
        the exit code is 1 then, and also where the camera took another value. A camera keeps its settings until it is switched off, a
        simulated one until it is closed. The station sets those of its recipe again.
        """
        make_place(json)
        pairs = [_pair(request) for request in given]
        rows, refusal = _set_all(address, pairs)
        write_report(json, {"address": redact(address), "set": rows, "refused": "" if refusal is None else str(refusal)})
        shown = table("name", "was", "asked", "took", "unit", right=("was", "asked", "took"))
        for row in rows:
            style = None if row["as_asked"] else "yellow"
            add_row(shown, row["name"], *(_shown(row[key]) for key in ("was", "asked", "took")), row["unit"], style=style)
        if rows:
            Terminal(context.quiet).answer(shown)
        if refusal is not None:
            raise refusal
        other = [row["name"] for row in rows if not row["as_asked"]]
        if other:
            remedy = "It may count in coarser steps, or another setting limits it: see cameras show"
            raise CameraError(f"it took another value for {', '.join(other)}", where=address, remedy=remedy)


def _add_pictures(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("snapshot", epilog=f"Example: {PROGRAM} cameras snapshot opencv:0 part.png")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def snapshot(context: CommandContext, address: Address, file: PngFile, timeout: Timeout = 5.0, json: JsonOption = None) -> None:
        """Write one undamaged picture as PNG. A camera that waits for a software trigger is triggered."""
        from inspector.storage.atomic import descriptor_of, write_bytes
        from inspector.storage.png import encode_png

        if file.suffix.lower() != ".png" and (not file.exists() or file.is_file()) and descriptor_of(file) is None:
            raise typer.BadParameter(f"{file} does not end in .png", param_hint="FILE.png")
        make_place(file)
        make_place(json)
        found = _snapshot(address, timeout)
        write_bytes(file, encode_png(found["picture"]))
        about = {name: value for name, value in found.items() if name != "picture"}
        write_report(json, {"file": file, **about})
        say = f"{file}: {about['width']} x {about['height']}, number {about['frame_id']}, {about['age_ms']:.0f} ms old"
        Terminal(context.quiet).answer(say)

    @group.command("watch", epilog=f"Example: {PROGRAM} cameras watch aravis:192.168.1.20 --duration 60")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def watch(context: CommandContext, address: Address, duration: Duration = None, json: JsonOption = None) -> None:
        """Read without judging, and say each second what arrived; a summary at the end.

        age: from capture to this program. lost: gaps in the camera's numbering; incomplete: those of them that arrived torn; resent:
        packets that were asked for again. The exit code is 1 if the camera was lost.
        """
        _watch(Terminal(context.quiet), address, duration, json)


def _watch(terminal: Terminal, address: str, duration_s: float | None, json: Path | None) -> None:
    from inspector.camera.catalog import open_camera
    from inspector.cli.cameras_watch import Stretch, watch

    def line(one: Stretch) -> str:
        age = f"age {figure(one.age_ms['p50'], 1)} ms, p99 {figure(one.age_ms['p99'], 1)} ms"
        lost = f"lost {one.lost}, incomplete {one.incomplete}, resent {one.resent}, replaced {one.replaced}"
        return f"{figure(one.fps, 1)} fps   {age}   {lost}" + (f", damaged {one.faulted}" if one.faulted else "")

    make_place(json)
    with open_camera(address) as camera:
        found = watch(camera, duration_s, lambda one: terminal.note(line(one)))
    lost = "" if found.lost is None else str(found.lost)
    told = {"address": redact(address), "seconds": found.seconds, "summary": found.summary, "at_end": found.at_end, "lost": lost}
    write_report(json, told)
    terminal.answer(f"{found.summary.frames} frames in {found.summary.seconds:.1f} s: {line(found.summary)}")
    if found.lost is not None:
        raise found.lost
    if found.at_end:
        terminal.note("The source has come to its end.")


def _pair(request: str) -> tuple[str, str]:
    name, mark, text = request.partition("=")
    if not mark or not name:
        raise typer.BadParameter(f"{request!r} is not NAME=VALUE", param_hint="NAME=VALUE...")
    return name, text


def _set_all(address: str, pairs: Iterable[tuple[str, str]]) -> tuple[list[dict[str, Any]], CameraError | None]:
    """What each became, and the refusal that ended it. Raises CameraError if the camera does not open."""
    from inspector.camera.catalog import open_camera
    from inspector.camera.genicam.feature_check import checked, find, from_text
    from inspector.runtime.acquisition.camera_settings import same_setting

    rows: list[dict[str, Any]] = []
    with open_camera(address) as camera:
        try:
            for name, _ in pairs:  # a name that is not there spoils nothing
                find(camera.features(), name, address)
            for name, text in pairs:
                before = find(camera.features(), name, address)
                asked = from_text(before, text, address)
                if before.kind is not FeatureKind.COMMAND:
                    asked = checked(before, asked, address)
                took = camera.set_feature(name, asked)
                now = find(camera.features(), name, address)
                same = took is None or same_setting(asked, now)
                rows.append({"name": name, "was": before.value, "asked": asked, "took": took, "unit": before.unit, "as_asked": same})
        except CameraError as error:
            return rows, error
    return rows, None


def _snapshot(address: str, timeout_s: float) -> dict[str, Any]:
    from inspector.camera.base import Delivery
    from inspector.camera.catalog import open_camera
    from inspector.runtime.acquisition.camera_settings import triggered_by_software

    fault = ""
    with open_camera(address) as camera:
        until = monotonic() + timeout_s
        if camera.delivery is Delivery.TRIGGERED and triggered_by_software(camera.features()):
            camera.trigger()
        while (left := until - monotonic()) > 0:
            try:
                shot = camera.read(left)
            except CameraTimeout:
                break
            if shot is None:
                raise CameraError(fault or "it has no picture", where=address, remedy="Name another source")
            if not shot.fault:
                height, width = shot.image.shape[:2]
                age_ms = 1000 * (monotonic() - shot.captured_at)
                return {"picture": shot.image, "width": width, "height": height, "frame_id": shot.frame_id, "age_ms": age_ms}
            fault = shot.fault
    what = f"it gave only damaged pictures ({fault})" if fault else f"it gave no picture for {timeout_s:g} s"
    raise CameraError(what, where=address, remedy="Is it waiting for a trigger? See cameras show; or wait longer with --timeout")


def _feature_table(features: Iterable[Feature]) -> Any:
    shown = table("group", "name", "kind", "value", "unit", "range or choices", "", right=("value",))
    for one in features:
        add_row(
            shown,
            one.group,
            one.name,
            _KINDS[one.kind],
            _shown(one.value),
            one.unit,
            _range(one),
            "" if one.writable else "cannot be set now",
        )
    return shown


def _range(one: Feature) -> str:
    if one.choices:
        return ", ".join(one.choices)
    if one.minimum is None and one.maximum is None:
        return ""
    low = "" if one.minimum is None else f"{one.minimum:.9g}"
    high = "" if one.maximum is None else f"{one.maximum:.9g}"
    return f"{low} to {high}" + (f", step {one.step:.9g}" if one.step else "")


def _shown(value: Setting | None) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:.9g}" if isinstance(value, float) else str(value)

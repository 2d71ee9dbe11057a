"""``python -m calibration``: boards, lens, flat field and part plane from pictures on disk, kept in a profile."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.board import DICTIONARIES, KINDS, Board
from calibration.camera.board_print import PAPERS_MM, board_pdf, board_png
from calibration.camera.detection import BoardView, find_board
from calibration.camera.flat_field import fit_flat_field
from calibration.camera.lens import fit_lens
from calibration.camera.pictures import gain_picture, lens_picture
from calibration.camera.plane import PlaneFit, fit_plane, plane_from_distance
from calibration.camera.profile import Profile, rectify, with_lens
from calibration.camera.profile_file import load_profile, save_profile
from calibration.camera.words import flat_facts, flat_quality, lens_facts, lens_quality, plane_facts, plane_quality, profile_facts
from calibration.errors import CalibrationError

_WHAT = "Boards to print; lens, flat field and part plane of a camera from pictures on disk, kept in a profile."
_EXAMPLES = """\
Step by step, for one camera in its place:

  python -m calibration board board.pdf                        print it at 100 %, glue it on something flat
  python -m calibration lens view*.png --profile line1.yaml    10 to 20 pictures, tilted in all directions
  python -m calibration flat --white white*.png --dark dark*.png --profile line1.yaml
  python -m calibration plane flat-board.png --profile line1.yaml
  python -m calibration show line1.yaml
  python -m calibration rectify part*.png --profile line1.yaml --out straight

If you print another board than the default one, describe it the same way with every command (--columns ...).
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line and return the exit code: 0 done, 1 refused with a reason, 2 usage."""
    arguments = _parser().parse_args(argv)
    try:
        arguments.run(arguments)
    except CalibrationError as error:
        print(f"calibration: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m calibration", description=_WHAT, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    board = _command(commands, "board", _board, "write a board to print, in true millimetres")
    board.add_argument("out", type=Path, metavar="FILE", help="board.pdf or board.png")
    board.add_argument("--paper", choices=sorted(PAPERS_MM), default="a4", help="for PDF (default: a4)")
    board.add_argument("--dpi", type=float, default=600, help="for PNG (default: 600)")
    _board_options(board)
    lens = _command(commands, "lens", _lens, "focal length and distortion from 10 to 20 views of a board")
    lens.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    lens.add_argument("--radial-terms", type=int, choices=(2, 3), default=2, help="3 for a strong wide-angle lens (default: 2)")
    lens.add_argument("--picture", type=Path, metavar="FILE", help="write the residuals and the coverage as a picture")
    _board_options(lens)
    _profile_option(lens)
    flat = _command(commands, "flat", _flat, "even light from pictures of a white surface (out of focus), and of darkness")
    flat.add_argument("--white", type=Path, nargs="+", required=True, metavar="PICTURE", help="4 or more, brightest about 200")
    flat.add_argument("--dark", type=Path, nargs="+", default=[], metavar="PICTURE", help="with the lens covered")
    flat.add_argument("--picture", type=Path, metavar="FILE", help="write the gain as a picture")
    _profile_option(flat)
    plane = _command(commands, "plane", _plane, "millimetres per pixel, from a board that lies where the parts lie, or a known distance")
    plane.add_argument("view", type=Path, metavar="PICTURE", help="the camera's own picture: the profile's lens is applied")
    plane.add_argument("--points", type=float, nargs=4, metavar=("X1", "Y1", "X2", "Y2"), help="two pixels of the rectified picture")
    plane.add_argument("--distance-mm", type=float, metavar="MM", help="between the two points")
    plane.add_argument("--distance-deviation-mm", type=float, default=0.0, metavar="MM", help="how well that is known")
    _board_options(plane)
    _profile_option(plane)
    show = _command(commands, "show", _show, "what a profile holds; refuses a damaged one")
    show.add_argument("profile", type=Path, metavar="PROFILE.yaml")
    straight = _command(commands, "rectify", _rectify, "even and straight pictures, as the station judges them")
    straight.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    straight.add_argument("--profile", type=Path, required=True, metavar="PROFILE.yaml")
    straight.add_argument("--out", type=Path, required=True, metavar="DIR", help="made if need be; PNG files of the same names")
    return parser


def _command(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, run: object, words: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    made.set_defaults(run=run)
    return made


def _board_options(parser: argparse.ArgumentParser) -> None:
    default = Board()
    group = parser.add_argument_group("the board")
    group.add_argument("--kind", choices=KINDS, default=default.kind, help="default: charuco")
    group.add_argument("--columns", type=int, default=default.columns, help="squares across (default: %(default)s)")
    group.add_argument("--rows", type=int, default=default.rows, help="squares down (default: %(default)s)")
    group.add_argument(
        "--square-mm", type=float, default=default.square_mm, help="their side, measured on the print (default: %(default)s)"
    )
    group.add_argument("--marker-mm", type=float, default=None, help="side of the markers (default: 3/4 of the square)")
    group.add_argument("--dictionary", choices=DICTIONARIES, default=default.dictionary, help="default: %(default)s")


def _profile_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", type=Path, metavar="PROFILE.yaml", help="keep the result in it; made if it is not there")


def _board_of(arguments: argparse.Namespace) -> Board:
    marker = 0.75 * arguments.square_mm if arguments.marker_mm is None else arguments.marker_mm
    return Board(arguments.kind, arguments.columns, arguments.rows, arguments.square_mm, marker, arguments.dictionary)


def _board(arguments: argparse.Namespace) -> None:
    board, out = _board_of(arguments), arguments.out
    suffix = out.suffix.lower()
    if suffix not in (".pdf", ".png"):
        raise CalibrationError("a board is written as PDF or PNG", where=str(out), remedy="End the name in .pdf or .png")
    content = board_pdf(board, paper=arguments.paper) if suffix == ".pdf" else board_png(board, dpi=arguments.dpi)
    _write(out, content)
    print(f"{out}: {board.columns} x {board.rows} squares of {board.square_mm:g} mm. Print it at 100 % and measure the squares.")


def _lens(arguments: argparse.Namespace) -> None:
    board = _board_of(arguments)
    views: list[BoardView] = []
    for path in arguments.pictures:
        try:
            views.append(find_board(_read(path), board, name=path.name))
        except CalibrationError as error:
            print(f"not used: {error}", file=sys.stderr)
    fit = fit_lens(views, radial_terms=arguments.radial_terms)
    for view in fit.views:
        print(f"  {view.name:30} {view.rms_px:7.3f} px  tilt {view.tilt_deg:4.0f}°{'' if view.used else '   LEFT OUT'}")
    _tell(lens_facts(fit))
    if arguments.picture:
        _write_picture(arguments.picture, lens_picture(fit))
    if arguments.profile:
        profile = with_lens(_profile(arguments.profile, fit.lens.size), fit.lens, lens_quality(fit))
        _keep(profile, arguments.profile)


def _flat(arguments: argparse.Namespace) -> None:
    whites = [_read(path) for path in arguments.white]
    fit = fit_flat_field(whites, [_read(path) for path in arguments.dark])
    _tell(flat_facts(fit))
    if arguments.picture:
        _write_picture(arguments.picture, gain_picture(fit.flat_field))
    if arguments.profile:
        profile = _profile(arguments.profile, fit.flat_field.size)
        _keep(replace(profile, flat_field=fit.flat_field, quality={**profile.quality, **flat_quality(fit)}), arguments.profile)


def _plane(arguments: argparse.Namespace) -> None:
    picture = _read(arguments.view)
    size = (picture.shape[1], picture.shape[0])
    profile = _profile(arguments.profile, size) if arguments.profile else Profile("none", size)
    quality: dict[str, float | str]
    if (arguments.points is None) != (arguments.distance_mm is None):
        raise CalibrationError("a known distance needs both", remedy="Give --points X1 Y1 X2 Y2 and --distance-mm MM")
    if arguments.points is None:
        fit = fit_plane(find_board(picture, _board_of(arguments), name=arguments.view.name), profile.lens)
        quality = plane_quality(fit)
    else:
        x1, y1, x2, y2 = arguments.points
        plane = plane_from_distance((x1, y1), (x2, y2), arguments.distance_mm, size, distance_deviation_mm=arguments.distance_deviation_mm)
        points = np.array([[x1, y1], [x2, y2]])
        fit = PlaneFit(plane, 0.0, points, np.zeros((2, 2)))
        quality = {"plane_from": "distance"}
    _tell(plane_facts(fit))
    if arguments.profile:
        _keep(replace(profile, plane=fit.plane, quality={**profile.quality, **quality}), arguments.profile)


def _show(arguments: argparse.Namespace) -> None:
    _tell(profile_facts(load_profile(arguments.profile)))


def _rectify(arguments: argparse.Namespace) -> None:
    profile = load_profile(arguments.profile)
    for path in arguments.pictures:
        out = arguments.out / f"{path.stem}.png"
        _write_picture(out, rectify(_read(path), profile))
        print(out)


def _profile(path: Path, size: tuple[int, int]) -> Profile:
    """The one at ``path``, or a new one. Raises CalibrationError if it is for another picture size."""
    if not path.exists():
        if path.suffix != ".yaml":
            raise CalibrationError("a profile is a .yaml file", where=str(path), remedy="End its name in .yaml")
        return Profile(path.stem, size)
    profile = load_profile(path)
    if profile.size != size:
        what = f"it is for pictures of {profile.size[0]}x{profile.size[1]} pixels, these have {size[0]}x{size[1]}"
        raise CalibrationError(what, where=str(path), remedy="Set the camera as it was, or begin another profile")
    return profile


def _keep(profile: Profile, path: Path) -> None:
    saved = save_profile(replace(profile, name=path.stem, created_at=time.time()), path.parent)
    print(f"kept in {saved}, fingerprint {profile.fingerprint[:16]}")


def _read(path: Path) -> NDArray[np.uint8]:
    """A picture file as uint8 RGB, or grey if it is grey. Raises CalibrationError."""
    try:
        content = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise CalibrationError(f"could not be read: {error.strerror or error}", where=str(path), remedy="Check the name") from error
    picture = cv2.imdecode(content, cv2.IMREAD_ANYCOLOR) if len(content) else None
    if picture is None or picture.dtype != np.uint8:
        raise CalibrationError("is no picture", where=str(path), remedy="Give PNG, JPEG, BMP or TIFF files of 8 bits")
    return np.asarray(picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def _write_picture(path: Path, picture: NDArray[np.uint8]) -> None:
    done, content = cv2.imencode(".png", picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    if not done:
        raise CalibrationError("could not be written as PNG", where=str(path))
    _write(path, content.tobytes())


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise CalibrationError(f"could not be written: {error.strerror or error}", where=str(path), remedy="Check the folder") from error


def _tell(facts: dict[str, str]) -> None:
    for name, value in facts.items():
        print(f"  {name:20} {value}")


if __name__ == "__main__":
    sys.exit(main())

"""Quality figures of a calibration as (name, value) for people."""

from __future__ import annotations

from calibration.camera.flat_field import FlatFieldFit
from calibration.camera.lens import LensFit
from calibration.camera.plane import PlaneFit
from calibration.camera.profile import Profile


def lens_facts(fit: LensFit) -> dict[str, str]:
    """Focal length and centre with their standard deviations, error, coverage, views and outliers."""
    (fx, fy), (cx, cy) = fit.lens.focal_px, fit.lens.centre_px
    (sfx, sfy), (scx, scy) = fit.focal_deviation_px, fit.centre_deviation_px
    used = [view for view in fit.views if view.used]
    return {
        "focal length": f"{fx:.1f} ± {sfx:.1f} px, {fy:.1f} ± {sfy:.1f} px",
        "centre": f"{cx:.1f} ± {scx:.1f} px, {cy:.1f} ± {scy:.1f} px",
        "distortion": " ".join(f"{value:+.4f}" for value in fit.lens.distortion) + "  (k1 k2 p1 p2 k3)",
        "reprojection error": f"{fit.rms_px:.3f} px, worst view {max(view.rms_px for view in used):.3f} px",
        "field covered": f"{fit.coverage:.0%}",
        "views": f"{len(used)} used of {len(fit.views)}, tilted up to {max(view.tilt_deg for view in used):.0f}°",
        "left out": ", ".join(fit.outliers) or "none",
    }


def flat_facts(fit: FlatFieldFit) -> dict[str, str]:
    """Unevenness before and after, levels, texture, dust."""
    return {
        "unevenness before": f"{fit.unevenness:.1%} from brightest to darkest",
        "remains": f"{fit.residual:.2%} root mean square, {fit.residual_most:.2%} at most",
        "white level": f"{fit.white_level:.0f} of 255, dark level {fit.dark_level:.1f}",
        "texture": f"{fit.texture:.2%}, dust on {fit.dust:.2%} of the picture",
    }


def plane_facts(fit: PlaneFit) -> dict[str, str]:
    """Scale with its standard deviation, and how well the corners fit."""
    plane = fit.plane
    left, top, right, bottom = plane.covers
    return {
        "scale": f"{plane.mm_per_px:.5f} mm/px ± {plane.relative_deviation:.3%} in the middle",
        "field": f"{plane.mm_per_px * plane.size[0]:.1f} x {plane.mm_per_px * plane.size[1]:.1f} mm",
        **({} if fit.rms_px == 0 else {"corners": f"{len(fit.points)}, {fit.rms_px:.3f} px off"}),
        "measured": f"x {left:.0f} to {right:.0f}, y {top:.0f} to {bottom:.0f} px",
    }


def profile_facts(profile: Profile) -> dict[str, str]:
    """What a profile has, in one line each."""
    lens, field, plane = profile.lens, profile.flat_field, profile.plane
    quality = profile.quality
    error = quality.get("lens_rms_px")
    residual = quality.get("flat_residual")
    return {
        "profile": f"{profile.name}, {profile.size[0]}x{profile.size[1]} pixels, {profile.camera or 'no camera named'}",
        "fingerprint": profile.fingerprint,
        "lens": "none" if lens is None else f"focal length {lens.focal_px[0]:.1f} px" + (f", {error:.3f} px" if error else ""),
        "flat field": "none"
        if field is None
        else f"gain up to {255 * field.gain_step:.2f}" + (f", {residual:.2%} remains" if residual else ""),
        "plane": "none" if plane is None else f"{plane.mm_per_px:.5f} mm/px ± {plane.relative_deviation:.3%}",
    }


def lens_quality(fit: LensFit) -> dict[str, float | str]:
    """What a profile keeps of a lens's quality."""
    return {"lens_rms_px": fit.rms_px, "lens_coverage": fit.coverage, "lens_views": sum(view.used for view in fit.views)}


def flat_quality(fit: FlatFieldFit) -> dict[str, float | str]:
    """What a profile keeps of a flat field's quality."""
    return {"flat_residual": fit.residual, "flat_unevenness": fit.unevenness}


def plane_quality(fit: PlaneFit) -> dict[str, float | str]:
    """What a profile keeps of a plane's quality."""
    return {"plane_rms_px": fit.rms_px, "plane_from": "board"}

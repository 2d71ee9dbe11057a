"""Student-Teacher Feature Pyramid Matching in torch (Wang, Han, Ding, Huang; arXiv 2103.04257): distances, loss, fused map."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from inspector.core.recipe import LevelScale
from inspector.vision.networks.equations import CALIBRATED_UNIT, EPS, FLOOR
from inspector.vision.networks.torch_network import Levels


def normalised(features: Tensor) -> Tensor:
    """F^ = F / max(||F||_2, eps) per position over the channels (equation 1). (batch, c, h, w)."""
    return F.normalize(features, dim=1, eps=EPS)


def distances(teacher: Tensor, student: Tensor) -> Tensor:
    """l_ij = 1/2 ||F^t_ij - F^s_ij||^2 (equation 1), in [0, 2]. (batch, c, h, w) twice -> (batch, 1, h, w)."""
    return 0.5 * (normalised(teacher) - normalised(student)).square().sum(dim=1, keepdim=True)


def loss(teacher: Levels, student: Levels) -> Tensor:
    """Sum over the levels of the mean over positions and batch (equations 2 and 3)."""
    return torch.stack([distances(t, s).mean() for t, s in zip(teacher, student, strict=True)]).sum()


def gaussian_kernel(sigma_px: float, device: torch.device | None = None) -> Tensor:
    """1-D Gaussian cut at 3 sigma, sum 1. Made on ``device``: copying it there would hold up a GPU."""
    radius = max(1, round(3 * sigma_px))
    x = torch.arange(-radius, radius + 1, dtype=torch.float32, device=device)
    kernel = torch.exp(-0.5 * (x / sigma_px) ** 2)
    return kernel / kernel.sum()


def smooth(values: Tensor, sigma_px: float) -> Tensor:
    """Gaussian over (batch, 1, h, w), edges repeated; unchanged for sigma 0."""
    if sigma_px <= 0:
        return values
    kernel = gaussian_kernel(sigma_px, values.device).to(values.dtype)
    radius = kernel.numel() // 2
    padded = F.pad(values, (radius, radius, radius, radius), mode="replicate")
    return F.conv2d(F.conv2d(padded, kernel.view(1, 1, 1, -1)), kernel.view(1, 1, -1, 1))


def fused(levels: Sequence[Tensor], size: tuple[int, int], fusion: str, scales: Sequence[LevelScale], smoothing_px: float) -> Tensor:
    """log10 of the fused pyramid map, (batch, h, w) at ``size`` (height, width).

    ``levels``: distances (batch, 1, h_l, w_l), of the three levels, then of the memory if there is one. Each is upsampled
    bilinearly (half-pixel centres), then: "product" as in the paper's section 3.3; "sum"; "calibrated_sum": each in units of its
    held-out good pixels, u = max(l - median, 0) / (q99 - median), summed; "calibrated_product": the product of
    1 + u / CALIBRATED_UNIT, which is 1 (and its logarithm 0) where nothing differs, and which a level that sees nothing does not
    suppress. A Gaussian follows, then log10 with a floor.
    """
    maps = [F.interpolate(level.float(), size=size, mode="bilinear", align_corners=False) for level in levels]
    if fusion == "product":
        total = maps[0] * maps[1] * maps[2]
    elif fusion == "sum":
        total = maps[0] + maps[1] + maps[2]
    else:
        units = [F.relu(m - s.median) / max(s.q99 - s.median, FLOOR) for m, s in zip(maps, scales, strict=True)]
        if fusion == "calibrated_sum":
            total = torch.stack(units).sum(dim=0)
        else:
            total = torch.stack([1 + u / CALIBRATED_UNIT for u in units]).prod(dim=0)
    return torch.log10(smooth(total, smoothing_px).clamp_min(FLOOR))[:, 0]

"""The step that the student learns by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor
from torch.optim.adamw import adamw

BETAS = (0.9, 0.999)
EPSILON = 1e-8


class AdamW:
    """AdamW (Loshchilov and Hutter, arXiv 1711.05101): to the bit what ``torch.optim.AdamW`` computes, and used as that is.

    That class imports torch's compiler, which nothing here uses: two seconds of a quiet processor at the beginning of every teaching. The
    function that does its arithmetic does not.
    """

    def __init__(self, parameters: Iterable[Tensor], lr: float, weight_decay: float) -> None:
        self._parameters = list(parameters)
        self._weight_decay = weight_decay
        self.param_groups: list[dict[str, Any]] = [{"lr": lr}]
        self._means, self._squares = ([torch.zeros_like(one) for one in self._parameters] for _ in range(2))
        self._steps = [torch.zeros((), dtype=torch.float32) for _ in self._parameters]

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients."""
        for one in self._parameters:
            if set_to_none or one.grad is None:
                one.grad = None
            else:
                one.grad.zero_()

    @torch.no_grad()
    def step(self) -> None:
        """Change each parameter that has a gradient by it."""
        chosen = [(index, one.grad) for index, one in enumerate(self._parameters) if one.grad is not None]
        adamw(
            [self._parameters[index] for index, _ in chosen],
            [gradient for _, gradient in chosen],
            [self._means[index] for index, _ in chosen],
            [self._squares[index] for index, _ in chosen],
            [],
            [self._steps[index] for index, _ in chosen],
            amsgrad=False,
            beta1=BETAS[0],
            beta2=BETAS[1],
            lr=self.param_groups[0]["lr"],
            weight_decay=self._weight_decay,
            eps=EPSILON,
            maximize=False,
        )

    def state_dict(self) -> dict[str, Any]:
        """What :meth:`load_state_dict` goes on with, to the bit. Not a copy."""
        return {"rate": self.param_groups[0]["lr"], "means": self._means, "squares": self._squares, "steps": self._steps}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Raises KeyError, RuntimeError, ValueError for the state of other parameters."""
        for mine, kept in ((self._means, "means"), (self._squares, "squares"), (self._steps, "steps")):
            for one, other in zip(mine, state[kept], strict=True):
                one.copy_(other)
        self.param_groups[0]["lr"] = float(state["rate"])

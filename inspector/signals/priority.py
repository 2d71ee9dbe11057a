"""The line process, and what tells it of a part, go before other work of the machine, as far as the machine lets them."""

from __future__ import annotations

import os
import sys

REAL_TIME = 40
"""SCHED_FIFO priority, of 1 to 99: below the kernel's own interrupt threads, which run at 50."""

PROMPT = 20
"""Of the threads of the station that tell the line process: below it."""

RAISED = -10


def take_priority() -> str:
    """Take the highest priority that is allowed: "real-time", "raised" or "usual". Never fails.

    Real time needs CAP_SYS_NICE or a limit ``rtprio`` of 40; raised a limit ``nice`` of -10. Real time is for this thread alone: what it
    starts, a server in a process of its own, does not inherit it.
    """
    if sys.platform == "win32":
        import psutil

        try:
            psutil.Process().nice(psutil.HIGH_PRIORITY_CLASS)
        except psutil.Error:
            return "usual"
        return "raised"
    if hasattr(os, "sched_setscheduler"):
        try:
            os.sched_setscheduler(0, os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, os.sched_param(REAL_TIME))
        except OSError:
            pass
        else:
            return "real-time"
    try:
        os.setpriority(os.PRIO_PROCESS, 0, RAISED)
    except OSError:
        return "usual"
    return "raised"


def prefer_thread() -> str:
    """Have the calling thread go before those that compute: "real-time" with ``PROMPT``, or "usual" where that is not allowed, or not on
    Linux. Never fails."""
    if sys.platform != "linux":
        return "usual"
    try:
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(PROMPT))
    except OSError:
        return "usual"
    return "real-time"

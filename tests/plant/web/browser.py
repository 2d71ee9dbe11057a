"""A real Chromium without a window, spoken to by its DevTools protocol over two pipes: nothing listens, nothing is downloaded."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self


def missing() -> str:
    """Why there is no Chromium here; empty if there is."""
    return "" if _program() else "Chromium is not installed"


class Browser:
    """One page of one Chromium. ``problems``: what its console, its network and its content policy complained of."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="plant-browser-"))
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()
        quiet = ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run")
        more = (
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            f"--user-data-dir={self._folder}",
        )
        arguments = [_program(), *quiet, *more, "--remote-debugging-pipe", "about:blank"]
        shell = f'exec "$@" 3<&{to_read} 4>&{from_write}'
        self._process = subprocess.Popen(
            ["bash", "-c", shell, "browser", *arguments],
            pass_fds=(to_read, from_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(self._folder)},
        )
        os.close(to_read)
        os.close(from_write)
        self._in = os.fdopen(to_write, "wb", buffering=0)
        self._out = os.fdopen(from_read, "rb")
        self._number = 0
        self._session = ""
        self._events: list[dict[str, Any]] = []
        self.problems: list[str] = []
        self.hosts: set[str] = set()
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._in.close()
        self._out.close()
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        shutil.rmtree(self._folder, ignore_errors=True)

    def call(self, method: str, **given: Any) -> dict[str, Any]:
        """A command of the protocol and its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": given, **({"sessionId": self._session} if self._session else {})}
        self._in.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return dict(answer["result"])

    def look(self, width: int, height: int, *, dark: bool = False) -> None:
        """A desk's or a telephone's size; CSS pixels."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def go(self, address: str) -> None:
        """Open it, and wait until it is loaded with its pictures."""
        self._events.clear()
        self.call("Page.navigate", url=address)
        self._until("Page.loadEventFired")

    def run(self, script: str) -> Any:
        """The value of an expression of the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(str(result["exceptionDetails"].get("exception", {}).get("description")))
        return result["result"].get("value")

    def submit(self, script: str) -> None:
        """Run what loads another page, and wait for that one."""
        self._events.clear()
        self.run(script)
        self._until("Page.loadEventFired")

    def picture(self, place: Path, *, whole: bool = False) -> None:
        """What it shows, as PNG; ``whole``: also what lies below."""
        place.parent.mkdir(parents=True, exist_ok=True)
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        place.write_bytes(base64.b64decode(shot["data"]))

    def _until(self, method: str) -> None:
        while not any(event["method"] == method for event in self._events):
            self._next()

    def _next(self) -> dict[str, Any]:
        read = bytearray()
        while (one := self._out.read(1)) != b"\0":
            if not one:
                raise RuntimeError("the browser has ended")
            read += one
        message: dict[str, Any] = json.loads(read)
        if "method" in message:
            self._events.append(message)
            self._note(message["method"], message["params"])
        return message

    def _note(self, method: str, told: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            address = told["request"]["url"]
            if address.startswith("http"):
                self.hosts.add(address.split("/")[2].partition(":")[0])
        elif method == "Runtime.exceptionThrown":
            self.problems.append(str(told["exceptionDetails"].get("exception", {}).get("description")))
        elif method == "Log.entryAdded" and told["entry"]["level"] in ("error", "warning"):
            self.problems.append(f"{told['entry']['text']} {told['entry'].get('url', '')}")
        elif method == "Page.javascriptDialogOpening":
            self.problems.append(f"a script of a stranger ran: {told['message']}")


def _program() -> str:
    names: Sequence[str] = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name))), "")

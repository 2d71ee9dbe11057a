"""A real S3 store of its own for a measurement or a test: SeaweedFS on free ports of this machine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from inspector.core.errors import PlantError
from inspector.lab.rig.postgres_server import free_port
from inspector.plant.objects import PlantStore

KEY, SECRET = "stationkey", "stationsecret"


def weed() -> str:
    """The program; empty where it is not installed."""
    beside = Path(sys.executable).with_name("weed")
    return str(beside) if beside.exists() else shutil.which("weed") or ""


class WeedServer:
    """``url``: its bucket ``plant``. What it says of itself is never sent anywhere (-master.telemetry=false)."""

    def __init__(self, folder: Path, address: str = "127.0.0.1") -> None:
        """``folder``: where it keeps everything; ``address``: of this machine. It runs once this returns."""
        self._address = address
        self._port = free_port()
        rights = {"identities": [{"name": "station", "credentials": [{"accessKey": KEY, "secretKey": SECRET}], "actions": ["Admin"]}]}
        (folder / "s3.json").write_text(json.dumps(rights))
        ports = {name: free_port() for name in ("master.port", "volume.port", "filer.port", "master.port.grpc", "volume.port.grpc")}
        more = {"filer.port.grpc": free_port(), "s3.port.grpc": free_port(), "master.telemetry": "false"}
        options = {**ports, **more, "s3.port": self._port, "s3.config": folder / "s3.json", "dir": folder, "ip": address}
        listed = [f"-{name}={value}" for name, value in options.items()]
        self._folder = folder
        self._command = [weed(), "server", "-s3", f"-ip.bind={address}", "-volume.max=8", "-master.volumeSizeLimitMB=64", *listed]
        self.start()
        try:
            self._make_bucket()
        except BaseException:
            self.kill()
            raise

    def start(self) -> None:
        """Again, after :meth:`kill`: with the same ports and what it kept. It takes objects some seconds later."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self._folder)

    def kill(self) -> None:
        """kill -9. Its own orderly end takes more than ten seconds."""
        self._process.kill()
        self._process.wait()

    @property
    def url(self) -> str:
        return f"s3+http://{self._address}:{self._port}/plant"

    def _make_bucket(self) -> None:
        """It makes one with the first object, once it takes any."""
        until = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"http://{self._address}:{self._port}/", timeout=2)
            except urllib.error.HTTPError:
                pass  # it answers, and wants a key
            except OSError:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise PlantError("SeaweedFS did not start") from None
                time.sleep(0.1)
                continue
            try:
                PlantStore(self.url, KEY, SECRET).put("begin", b"1")
                return
            except PlantError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)

    def close(self) -> None:
        self.kill()

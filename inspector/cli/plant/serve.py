"""``plant serve``: the web page of the plant, and its metrics."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.plant.reaching import UrlOption, check_installed
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM
from inspector.storage.atomic import write_bytes
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets

_Listen = Annotated[str, typer.Option("--listen", metavar="HOST:PORT", help="Address of this machine where browsers come to.")]
_Store = Annotated[
    str | None,
    typer.Option("--store", metavar="URL", show_default="plant.store of the settings", help="Where the pictures lie."),
]
_Cert = Annotated[
    Path | None,
    typer.Option("--tls-cert", metavar="FILE", exists=True, dir_okay=False, show_default=False, help="Certificate for TLS, PEM."),
]
_Key = Annotated[
    Path | None,
    typer.Option("--tls-key", metavar="FILE", exists=True, dir_okay=False, show_default=False, help="The certificate's key, PEM."),
]
_BehindTls = Annotated[bool, typer.Option("--behind-tls", help="A proxy of this machine speaks TLS to the browsers.")]
_Plain = Annotated[bool, typer.Option("--plain", help="Without TLS also from other machines: passwords can be read on the network.")]


def add_serve(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``serve``."""

    @group.command("serve", epilog=f"Example: {PROGRAM} plant serve --listen 192.168.0.5:8443 --tls-cert plant.pem --tls-key plant.key")
    @with_context(make_context, folder=Folder.NEEDED)
    def serve(
        context: CommandContext,
        listen: _Listen = "127.0.0.1:8443",
        url: UrlOption = None,
        store: _Store = None,
        tls_cert: _Cert = None,
        tls_key: _Key = None,
        behind_tls: _BehindTls = False,
        plain: _Plain = False,
    ) -> None:
        """Serve the page of the plant until Ctrl-C: stations, FAIL pictures, recipes in use, alarms, trends; and /metrics for Prometheus.

        The login is one of plant add-person --rights page; its password comes from PGPASSWORD, ~/.pgpass or plant login. People of the page
        are added by plant user add.
        """
        where = url or context.settings.plant.url
        if not where:
            raise PlantError("no plant is named", remedy="Give --url, or write plant.url into the settings")
        for library in ("psycopg_pool", "starlette", "uvicorn", "jinja2", "itsdangerous", "prometheus_client"):
            check_installed(library)
        from inspector.plant.web import serving
        from inspector.runtime.plant.opening import open_store

        address = serving.page_address(listen, tls_cert, tls_key, behind_tls=behind_tls, plain=plain)
        folder = DataDir(context.data_dir)
        token = _kept(folder.page_folder / "metrics_token")
        secret = serving.PageSecrets(_kept(folder.page_folder / "session_key").encode(), token)
        said = f"The page is at {'https' if tls_cert else 'http'}://{listen}"
        Terminal(context.quiet).note(f"{said}; the token of /metrics: {folder.page_folder / 'metrics_token'}")
        pictures = store or context.settings.plant.store
        opened = open_store(pictures, context.data_dir) if pictures else None
        serving.serve(where, PlantSecrets(folder.plant_secrets).password(where), opened, secret, address)


def _kept(path: Path) -> str:
    """What the file holds; a new secret at the first time, for nobody else to read."""
    from inspector.plant.web.serving import new_secret

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, f"{new_secret()}\n".encode(), private=True)
    return path.read_text(encoding="ascii").strip()

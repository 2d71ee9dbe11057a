"""The plant's store: files by their content, in anything that speaks S3, or in a folder that all stations see."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote, urlsplit

from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, S3Store

from inspector.core.errors import PlantError

_CLIENT: dict[str, Any] = {"connect_timeout": "5s", "timeout": "60s"}
_RETRY: dict[str, Any] = {"max_retries": 1}
"""The sender tries again by itself, and later."""
_S3 = re.compile(r"s3\+(https?://[^/@]+)/([^/?#]+)(/[^?#]*)?")


class PlantStore:
    """``url``: ``s3+https://HOST:PORT/BUCKET`` or ``file:///FOLDER``. Every call may take seconds and raises PlantError."""

    def __init__(self, url: str, key_id: str = "", secret: str = "") -> None:
        """Without a key the machine's own rights count (AWS_ACCESS_KEY_ID and the like)."""
        self.url = url
        with self._said():
            self._store = _opened(url, key_id, secret)

    def put(self, key: str, content: bytes) -> bool:
        """Keep ``content`` there. False if something lies there already, which is left as it is."""
        with self._said():
            try:
                self._store.put(key, content, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return False
            return True

    def get(self, key: str, most: int = 2**31) -> bytes:
        """What lies there, if it is no larger than ``most`` bytes. Raises PlantError also if nothing does."""
        with self._said():
            try:
                found = self._store.get(key)
            except (NotFoundError, FileNotFoundError) as error:
                raise PlantError("is not in the plant's store", where=f"{self.url}, {key}") from error
            if found.meta["size"] > most:
                raise PlantError(f"is larger than {most} bytes", where=f"{self.url}, {key}")
            return bytes(found.bytes())

    def get_by_content(self, key: str, sha256: str, most: int = 2**31) -> bytes:
        """As :meth:`get`; raises PlantError if it is not the content with this SHA-256."""
        content = self.get(key, most)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise PlantError("is not what was put there: its content was changed", where=f"{self.url}, {key}")
        return content

    def keys(self, prefix: str) -> Iterator[str]:
        """What lies there, in no order."""
        with self._said():
            for some in self._store.list(prefix or None):
                yield from (str(one["path"]) for one in some)

    @contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except (BaseError, OSError, ValueError) as error:
            what = (str(error).strip() or type(error).__name__).splitlines()[0]
            raise PlantError(f"the plant's store cannot be used: {what}", where=self.url) from error


def _opened(url: str, key_id: str, secret: str) -> ObjectStore:
    if match := _S3.fullmatch(url):
        endpoint, bucket, prefix = match.groups()
        options = {**_CLIENT, "allow_http": endpoint.startswith("http://")}
        rights: dict[str, Any] = {"access_key_id": key_id, "secret_access_key": secret} if key_id else {}
        return S3Store(
            bucket,
            prefix=(prefix or "").strip("/") or None,
            endpoint=endpoint,
            region="us-east-1",
            virtual_hosted_style_request=False,
            client_options=options,  # type: ignore[arg-type]
            retry_config=_RETRY,  # type: ignore[arg-type]
            **rights,
        )
    return LocalStore(unquote(urlsplit(url).path), mkdir=True)

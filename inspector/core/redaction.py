"""Passwords and tokens taken out of text: addresses of cameras, log lines, tracebacks, reports for support."""

from __future__ import annotations

import re

HIDDEN = "***"

_ADDRESS = re.compile(r"(?<![^\s'\"`(<\[{=,;|])(?:[A-Za-z]\w*:)?[A-Za-z][\w+.-]*://")
"""Beginning of an address, ``rtsp://`` or ``opencv:rtsp://``, where a word begins: a password may hold "://" too."""

_SECRET_IN_QUERY = re.compile(
    r"([?&;#](?:[\w.-]*(?:pass|pasw|pwd|psw|secret|token|auth|signature|credential|loginpas|session|jwt)[\w.-]*|[\w.-]*key|pw|pas|sig|_?sid)=)"
    r"(?:(?!&[\w.%-]+=)\S)+",
    re.IGNORECASE,
)
"""``?pwd=...``, up to the next parameter: an unescaped password may hold ``# / ? @ [ ] &``."""

_SECRET_IN_PATH = re.compile(
    r"((?<=[/_,])(?:pass(?:word|wd)?|pwd|psw|pw|token|access[_-]?token|api[_-]?key)=|/(?:(?:access|auth)[_-]?)?token/|/api[_-]?key/)"
    r"(?:(?:(?![?&_/,][^\W_][^\W_.%-]*=)\S)+(?=[?&_/,][^\W_][^\W_.%-]*=)|(?:(?![&_/,][\w.%-]*=|[?#/])\S)+)",
    re.IGNORECASE,
)
"""``/user=admin_password=..._channel=1``, as many recorders and cheap cameras have it, and ``/token/...``."""

_SECRET_IN_TEXT = re.compile(
    r"(\b(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key)['\"]?\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|[^\s&]+)", re.IGNORECASE
)
_SECRET_IN_HEADER = re.compile(r"(\b(?:authorization['\"]?\s*[=:]\s*|bearer\s+|basic\s+(?=[\w+/]{8,}={0,2}(?!\w))))[^\n]+", re.IGNORECASE)
_WITHOUT_SCHEME = re.compile(r"(?<![^\s'\"`(])([^\s:@/\\'\"`(]+:)(?![/\\])\S+@")
"""``opencv:user:password@host``, ``user:password@host``: somebody forgot the ``rtsp://``. No path of a file."""

_ONE_STROKE = re.compile(
    r"(?<![\w/])((?:https?|rtsps?|rtmps?|rtp|srtp?|udp|tcp|tls|ftps?|smb|mms\w?):/?(?!/))([^\s:@/\\'\"`]*:)?(?![/\\])\S+@", re.IGNORECASE
)
"""``rtsp:/user:password@host``, ``http:user:password@host``: as somebody mistyped it, or as a path of it is written."""

_NO_USER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:.%]+\])(?::\d{1,5})?[/?#]\S*")
"""An address in numbers, and a path with an "@" in it."""

_HOST_AND_PATH = re.compile(r"@[^@]*[\s/?#,]")
_PORT = re.compile(r"\d{0,5}[.,:;)\]'\"]*")


def redact(text: str) -> str:
    """``text`` without passwords and tokens; a user's name and the host stay: ``rtsp://user:***@host/path``.

    Rather too much than too little: what stands between ``://user:`` and the last ``@`` of a line (or of the part of it before the next
    address) counts as the password, for a password may hold ``# / ? @ [ ] :`` and spaces. Never raises; redacting twice changes nothing.
    """
    return "\n".join(map(_redacted_line, text.split("\n")))


def _redacted_line(line: str) -> str:
    line = _SECRET_IN_QUERY.sub(rf"\g<1>{HIDDEN}", line)
    line = _SECRET_IN_HEADER.sub(rf"\g<1>{HIDDEN}", line)
    line = _SECRET_IN_TEXT.sub(rf"\g<1>{HIDDEN}", line)
    line = _ONE_STROKE.sub(rf"\g<1>\g<2>{HIDDEN}@", line)
    first = line.find("://")
    if first < 0:
        return _WITHOUT_SCHEME.sub(rf"\g<1>{HIDDEN}@", line)
    ends = [match.end() for match in _ADDRESS.finditer(line)]
    if not ends or ends[0] > first + 3:
        ends.insert(0, first + 3)
    head = _WITHOUT_SCHEME.sub(rf"\g<1>{HIDDEN}@", line[: ends[0]])
    return head + "".join(_redacted_address(line[begin:end]) for begin, end in zip(ends, [*ends[1:], len(line)], strict=True))


def _redacted_address(rest: str) -> str:
    """``rest``: what follows ``://``, up to the next one."""
    rest = _SECRET_IN_PATH.sub(rf"\g<1>{HIDDEN}", rest)
    secret, at, host = rest.rpartition("@")
    if at and not _NO_USER.fullmatch(secret):
        user, colon, _ = secret.partition(":")
        # Text behind an address has a colon too: "token@host/x, folder:/a@b".
        shown = colon and not _HOST_AND_PATH.search(user)
        return f"{user}:{HIDDEN}@{host}" if shown else f"{HIDDEN}@{host}"
    # An address that was cut off before its "@": what stands behind the colon is a port, or part of a password.
    run = re.match(r"\S*", rest)
    address = "" if run is None else run[0]
    user, colon, behind = re.split(r"[/?#]", address, maxsplit=1)[0].partition(":")
    if not colon or user.startswith("[") or _PORT.fullmatch(behind):
        return rest
    return f"{user}:{HIDDEN}{rest[len(address) :]}"

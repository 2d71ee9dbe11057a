"""Changes to a YAML file that keep a person's comments, order and quotes. Slow to import: only for writing."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

from inspector.storage.checked_yaml import dump_yaml

_QUOTED = (DoubleQuotedScalarString, SingleQuotedScalarString)


def edit(text: str, changes: Mapping[str, Any], defaults: Mapping[str, Any]) -> str:
    """``text``, a mapping that is sound, with ``changes`` laid over it section by section.

    A changed key that comes to equal its default goes, unless it has a comment; a section without a key left goes too.
    """
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 120
    dashes = _least_indent(text, r" *(?=- )")
    yaml.indent(mapping=_least_indent(text, r" +(?=[^ #-])") or 2, sequence=dashes + 2, offset=dashes)
    top = yaml.load(text)
    _lay_over(top, changes, defaults)
    if not top:
        return "".join(f"{line}\n" for line in text.splitlines() if line.startswith("#"))
    written = io.StringIO()
    yaml.dump(top, written)
    return written.getvalue()


def _lay_over(section: CommentedMap, changes: Mapping[str, Any], defaults: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        default = defaults.get(key)
        if isinstance(value, Mapping) and isinstance(default, Mapping):
            if not isinstance(section.get(key), CommentedMap):
                section[key] = CommentedMap()
            _lay_over(section[key], value, default)
            if not section[key]:
                _drop(section, key)
        elif value == default and key not in section.ca.items:
            section.pop(key, None)
        elif section.get(key) != value:
            before = section.get(key)
            section[key] = type(before)(value) if isinstance(before, _QUOTED) and isinstance(value, str) else _as_written(value)


def _drop(section: CommentedMap, key: str) -> None:
    """An empty section; with a comment it stays as a key without a value, which changes nothing."""
    if key in section.ca.items:
        section[key] = None
    else:
        del section[key]


def _as_written(value: Any) -> Any:
    """Quoted as :func:`dump_yaml` quotes it, so that earlier versions of the program read the same."""
    if isinstance(value, Mapping):
        made = CommentedMap((key, _as_written(inner)) for key, inner in value.items())
        made.fa.set_flow_style()
        return made
    if isinstance(value, list | tuple):
        return [_as_written(inner) for inner in value]
    if isinstance(value, str):
        quote = dump_yaml({"k": value}).split(": ", 1)[1][0]
        return {"'": SingleQuotedScalarString, '"': DoubleQuotedScalarString}.get(quote, str)(value)
    return value


def _least_indent(text: str, pattern: str) -> int:
    """Width of the narrowest indent that ``pattern`` finds at the start of a line; 0 where there is none."""
    return min(map(len, re.findall(f"^{pattern}", text, re.MULTILINE)), default=0)

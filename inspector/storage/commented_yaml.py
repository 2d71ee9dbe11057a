"""Changes to a YAML file that a person wrote: what is changed is replaced, every other character stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from inspector.storage.checked_yaml import Place, compose, construct, dump_inline, plain

_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]|\Z")
_ANY_BREAK = r"\r\n|[\n\r]"
_ABSENT = object()


def edit(text: str, changes: Mapping[str, Any], defaults: Mapping[str, Any]) -> str:
    """``text``, a mapping that is sound, with ``changes`` laid over it, section by section and item by item.

    A changed key that comes to equal its default goes, unless it has a comment; a section without a key left goes too.
    """
    for place, value, default in list(_leaves(plain(changes), defaults, text)):
        text = _with(text, place, value, default)
    return text


def _leaves(changes: Mapping[str, Any], defaults: Mapping[str, Any], text: str) -> Iterator[tuple[Place, Any, Any]]:
    """Each value to be written, and its default. A list is gone through where the file has one of the same length."""

    def inner(place: Place, value: Any, default: Any) -> Iterator[tuple[Place, Any, Any]]:
        if isinstance(value, Mapping):
            for key, below in value.items():
                yield from inner((*place, key), below, default.get(key, _ABSENT) if isinstance(default, Mapping) else _ABSENT)
            return
        node = _node(text, place)
        items = node.value if isinstance(node, yaml.SequenceNode) else []
        if isinstance(value, list) and value and len(items) == len(value) and value != default:
            for number, item in enumerate(value):
                yield from inner((*place, number), item, _ABSENT)
            return
        yield place, value, default

    for key, value in changes.items():
        yield from inner((key,), value, defaults.get(key, _ABSENT))


def _with(text: str, place: Place, value: Any, default: Any) -> str:
    """``text`` with one value more, another one, or one less."""
    node = _node(text, place)
    if node is None and value == default:
        return text
    if node is not None:
        if value == default:
            return _without(text, place, value)
        return text if _same(node, value) else _replaced(text, place, value)
    *above, key = place
    section = _node(text, tuple(above))
    if isinstance(section, yaml.MappingNode):
        return _added(text, section, str(key), value)
    if section is None:
        return _with(text, tuple(above), {key: value}, _ABSENT)
    outer = _node(text, tuple(above[:-1]))
    assert isinstance(outer, yaml.MappingNode)
    if outer.flow_style:
        return _replaced(text, tuple(above), {key: value})
    return _filled(text, section, f"{' ' * (outer.start_mark.column + 2)}{key}: {dump_inline(value, flow=False)}")


def _replaced(text: str, place: Place, value: Any) -> str:
    """In the quotes that were there. What stood in a block below its key stands beside it; comments between its lines stay."""
    node = _node(text, place)
    assert node is not None
    start, end = node.start_mark.index, _end(node)
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        section = _node(text, place[:-1])
        assert isinstance(section, yaml.MappingNode)
        begins = next(key.end_mark.index for key, _ in section.value if key.value == place[-1])
        start = text.index(":", begins) + 1
        comments = [line for line in re.split(_ANY_BREAK, text[start:end]) if line.strip().startswith("#")]
        return text[:start] + _line_break(text).join([f" {dump_inline(value, flow=False)}", *comments]) + text[end:]
    style = node.style if isinstance(node, yaml.ScalarNode) and isinstance(value, str) and node.style in ("'", '"') else None
    before = " " if text[start - 1 : start] == ":" else ""
    after = _line_break(text) if text[end - 1 : end] in ("\n", "\r") and end > start else ""
    written = dump_inline(value, style, flow=any(_is_flow(_node(text, place[:depth])) for depth in range(len(place))))
    return text[:start] + before + written + after + text[end:]


def _added(text: str, section: yaml.MappingNode, key: str, value: Any) -> str:
    """Behind the last key of a section."""
    if section.flow_style:
        if not section.value:
            at = text.index("{", section.start_mark.index) + 1
            return f"{text[:at]}{key}: {dump_inline(value)}{text[at:]}"
        at = _end(section.value[-1][1])
        return f"{text[:at]}, {key}: {dump_inline(value)}{text[at:]}"
    indent = " " * section.value[0][0].start_mark.column
    lines = [f"{indent}{key}: {dump_inline(value, flow=False)}"]
    if isinstance(value, Mapping):
        lines = [f"{indent}{key}:", *(f"{indent}  {inner}: {dump_inline(below, flow=False)}" for inner, below in value.items())]
    return _below(text, _end(section.value[-1][1]), _line_break(text).join(lines))


def _filled(text: str, section: yaml.Node, line: str) -> str:
    """A key in a section that had none. ``section``: null, written or not."""
    before = text[: section.start_mark.index].rstrip(" ")
    return _below(before + text[section.end_mark.index :], len(before), line)


def _below(text: str, position: int, lines: str) -> str:
    """``lines`` under the line that ``position`` is in; a block of text ends at the beginning of the next one."""
    if position and text[position - 1] in ("\n", "\r"):
        at = position
    else:
        found = _LINE_END.search(text, position)
        assert found is not None
        at = found.end()
        if not found[0]:
            text += _line_break(text)
            at = len(text)
    return text[:at] + lines + _line_break(text) + text[at:]


def _without(text: str, place: Place, value: Any) -> str:
    """Without a key, or with ``value``, its default, where a comment belongs to it. A section that is left empty goes too."""
    *above, key = place
    section, node = _node(text, tuple(above)), _node(text, place)
    assert isinstance(section, yaml.MappingNode) and node is not None
    start, end, comments = _extent(text, section, str(key))
    if "#" in comments:
        return text if _is_null(node) or _same(node, value) else _replaced(text, place, value)
    shorter = text[:start] + text[end:]
    if len(section.value) > 1 or not above:
        return shorter
    return _without(shorter, tuple(above), {})


def _extent(text: str, section: yaml.MappingNode, key: str) -> tuple[int, int, str]:
    """Where a key of a section begins and ends, with what separates it from the others; and the text in which its comments stand."""
    number = next(number for number, (one, _) in enumerate(section.value) if one.value == key)
    start, end = section.value[number][0].start_mark.index, _end(section.value[number][1])
    if section.flow_style:
        if number + 1 < len(section.value):
            end = section.value[number + 1][0].start_mark.index
        elif number:
            start = _end(section.value[number - 1][1])
        return start, end, text[start:end]
    start = _line_start(text, start)
    found = _LINE_END.search(text, end - 1 if text[end - 1 : end] in ("\n", "\r") else end)
    assert found is not None
    end = found.end()
    below = re.split(_ANY_BREAK, text[end:], maxsplit=1)[0] if _is_null(section.value[number][1]) else ""
    return start, end, text[start:end] + (below if below.strip().startswith("#") else "")


def _node(text: str, place: Place) -> yaml.Node | None:
    node = compose(text)
    for part in place:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == part), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = node.value[part]
        else:
            return None
    return node


def _end(node: yaml.Node) -> int:
    """Where what is written of a node ends. PyYAML puts the end of a block behind the comments that follow it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def _same(node: yaml.Node, value: Any) -> bool:
    found = construct(node)
    return bool(found == value) and isinstance(found, bool) is isinstance(value, bool)


def _is_flow(node: yaml.Node | None) -> bool:
    """Written in braces or brackets, where a text needs quotes more often."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _is_null(node: yaml.Node) -> bool:
    return node.tag == "tag:yaml.org,2002:null"


def _line_start(text: str, position: int) -> int:
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def _line_break(text: str) -> str:
    """The one that the file uses."""
    found = re.search(r"\r\n|\n|\r", text)
    return found[0] if found else "\n"

"""Translations as Qt Linguist writes them: TS files, version 2.1 (Qt documentation, "Qt Linguist TS file format")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

from inspector.core.errors import StorageError

_CONTEXT = "inspector"
_REMEDY = "Install the program again"


def read_ts(path: Path) -> dict[str, str]:
    """Text -> translation; empty where it is not translated yet. Raises StorageError if the file is missing or damaged."""
    try:
        root = ElementTree.parse(path).getroot()
    except OSError as error:
        raise StorageError(f"could not read: {error.strerror}", where=str(path), remedy=_REMEDY) from error
    except ElementTree.ParseError as error:
        raise StorageError(f"is no TS file: {error}", where=str(path), remedy=_REMEDY) from error
    found: dict[str, str] = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        found[message.findtext("source") or ""] = (translation.text or "") if translation is not None and finished else ""
    return found


def ts_bytes(language: str, translations: Mapping[str, str], sources: Iterable[str]) -> bytes:
    """A TS file of ``sources`` in their order, those that are not among ``translations`` marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = _CONTEXT
    for source in sources:
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        text = translations.get(source, "")
        translation = ElementTree.SubElement(message, "translation", {} if text else {"type": "unfinished"})
        translation.text = text
    ElementTree.indent(root, "  ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ElementTree.tostring(root, encoding="unicode")}\n'.encode()

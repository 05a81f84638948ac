"""Values of an entry as text in one cell, and back. The type of each field decides how.

Tables, attributes of HSDS, extensions of FHIR and properties of GeoJSON all use this one form.
"""

from __future__ import annotations

import json
import re
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from directory.exchange.entry import Entry
from directory.exchange.reading import Refused
from directory.exchange.words import no_words, yes_words
from directory.text import ascii_digits, fold

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_FLOAT = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_BETWEEN_ITEMS = re.compile(r"(?<!\\)(?:\\\\)*[;\n]")
_BETWEEN_PARTS = re.compile(r"(?<!\\)(?:\\\\)*\|")
_ESCAPED = re.compile(r"\\([;|n\\])")


@cache
def field_names() -> tuple[str, ...]:
    """Returns the fields of an entry in their order."""
    return tuple(field.name for field in fields(Entry))


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Entry)


@cache
def _shape(field: str) -> tuple[Any, bool]:
    """Returns the type of a field without None, and whether it may be None."""
    hint = _hints()[field]
    if get_origin(hint) in (Union, types.UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        return (inner[0] if len(inner) == 1 else hint), True
    return hint, False


@cache
def _item(field: str) -> Any:
    """Returns the type of what a field holds several of; None if it holds one thing."""
    kind, _ = _shape(field)
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def is_list(field: str) -> bool:
    """Whether a field holds several things."""
    return _item(field) is not None


def clean(text: str) -> str:
    """Takes blanks at the ends and characters no file format carries out of a text."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def to_cell(field: str, value: Any) -> str:
    """Writes a value of an entry as text.

    Args:
        field: A field of :class:`Entry`.
        value: What the entry has there.

    Returns:
        The text; empty for what is not known.
    """
    kind, _ = _shape(field)
    if value is None:
        return ""
    if kind is bool:
        return "yes" if value else "no"
    if is_list(field):
        return "; ".join(map(_written, value))
    return str(value.isoformat()) if kind is date else str(value)


def _written(item: Any) -> str:
    """Writes one of several: its parts with bars between them, those at the end left out that say nothing."""
    if not is_dataclass(item):
        return _escaped(str(item))
    parts = [(str(getattr(item, part.name)), part.default) for part in fields(item)]
    while len(parts) > 1 and parts[-1][0] == parts[-1][1]:
        parts.pop()
    return " | ".join(_escaped(text) for text, _ in parts).strip()


def _escaped(item: str) -> str:
    return item.replace("\\", "\\\\").replace(";", "\\;").replace("|", "\\|").replace("\n", "\\n")


def from_cell(field: str, value: Any) -> Any:
    """Reads a value from text, or from what JSON and spreadsheets have in its place.

    Args:
        field: A field of :class:`Entry`.
        value: Text, number, list, date or None.

    Returns:
        The value as the entry has it.

    Raises:
        Refused: If it cannot be read as what the field holds.
    """
    kind, optional = _shape(field)
    if is_list(field):
        return _items(field, value)
    text = _text(value)
    if not text:
        return None if optional else _empty(field)
    reader = {bool: _yes_or_no, float: _number, int: _whole, date: _date}.get(kind, _same)
    return reader(field, text)


def _empty(field: str) -> Any:
    default = next(f for f in fields(Entry) if f.name == field).default
    return default if default is not MISSING else ""


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, map(_text, value)))
    return clean(json.dumps(value) if isinstance(value, dict) else str(value))


def _items(field: str, value: Any) -> tuple[Any, ...]:
    kind = _item(field)
    whole = list(value) if isinstance(value, list | tuple) else _split(_BETWEEN_ITEMS, _text(value))
    if kind is str:
        texts = [item if isinstance(item, str) else _text(item) for item in whole]
        if not isinstance(value, list | tuple):
            texts = [_ESCAPED.sub(_unescaped, text) for text in texts]
        return tuple(dict.fromkeys(filter(None, map(clean, texts))))
    return tuple(dict.fromkeys(filter(None, (_thing(field, kind, item) for item in whole))))


def _thing(field: str, kind: Any, item: Any) -> Any:
    """Makes a telephone, an area or a translation of a text with bars or of a mapping by name."""
    if isinstance(item, kind):
        return item
    if isinstance(item, dict):
        values = {part.name: clean(_text(item.get(part.name))) for part in fields(kind)}
    else:
        texts = [clean(_ESCAPED.sub(_unescaped, part)) for part in _split(_BETWEEN_PARTS, _text(item))]
        values = {part.name: text for part, text in zip(fields(kind), texts, strict=False)}
    values = {name: text for name, text in values.items() if text}
    if not values:
        return None
    try:
        return kind(**values)
    except TypeError:
        names = " | ".join(part.name for part in fields(kind))
        raise Refused(field, f"expected {names}, found {_text(item)!r}") from None


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


def _split(mark: re.Pattern[str], text: str) -> list[str]:
    parts, start = [], 0
    for found in mark.finditer(text):
        parts.append(text[start : found.end() - 1])
        start = found.end()
    return [*parts, text[start:]]


def _same(_field: str, text: str) -> str:
    return text


def _yes_or_no(field: str, text: str) -> bool:
    word = fold(text)
    if word in yes_words():
        return True
    if word in no_words():
        return False
    raise Refused(field, f"expected yes or no, found {text!r}")


def _number(field: str, text: str) -> float:
    plain = ascii_digits(text).replace("٫", ",").replace("−", "-").replace("\u00a0", "").strip("°")
    if _NUMBER.fullmatch(plain):
        return float(plain.replace(",", "."))
    if _FLOAT.fullmatch(plain):
        return float(plain)
    raise Refused(field, f"expected a number such as 52.52, found {text!r}")


def _whole(field: str, text: str) -> int:
    number = _number(field, text)
    if not number.is_integer():
        raise Refused(field, f"expected a whole number, found {text!r}")
    return int(number)


def _date(field: str, text: str) -> date:
    plain = ascii_digits(text)
    if found := _DAY_FIRST.fullmatch(plain):
        plain = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    try:
        return date.fromisoformat(plain[:10].replace("/", "-"))
    except ValueError:
        raise Refused(field, f"expected a date such as 2026-05-31, found {text!r}") from None

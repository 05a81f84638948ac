"""The words of tables: what columns and values are called, with other spellings, from ``words.yaml``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from directory.text import fold, words

_PATH = Path(__file__).with_name("words.yaml")
_NEAR = 85.0  # of 100: two letters wrong in a word of a dozen


@dataclass(frozen=True)
class Column:
    """How a field is shown to people who fill in a table.

    Attributes:
        field: Of :class:`~directory.exchange.entry.Entry`.
        header: The name of its column.
        explain: What belongs there.
        example: A made-up value.
        aliases: Other names such columns have in the files of others.
    """

    field: str
    header: str
    explain: str
    example: str
    aliases: tuple[str, ...] = ()


@cache
def _loaded() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(_PATH.read_text("utf-8"))
    return loaded


@cache
def columns() -> tuple[Column, ...]:
    """Returns the columns in the order in which a template shows them."""
    return tuple(
        Column(name, row.get("header", name), row["explain"], row["example"], tuple(row.get("aliases", ())))
        for name, row in _loaded()["columns"].items()
    )


@cache
def yes_words() -> frozenset[str]:
    """Returns the folded words for yes."""
    return frozenset(map(fold, _loaded()["yes"]))


@cache
def no_words() -> frozenset[str]:
    """Returns the folded words for no."""
    return frozenset(map(fold, _loaded()["no"]))


@cache
def _terms(kind: str) -> dict[str, str]:
    """Returns folded spellings of one kind and what they mean."""
    table = _loaded()[kind]
    return {key(name): term for term, names in table.items() for name in (term, *names)}


def key(text: str) -> str:
    """Brings a header or a term to the form in which it is compared: folded words without punctuation."""
    return " ".join(words(text.replace("_", " ")))


def term(kind: str, text: str) -> tuple[str | None, str | None]:
    """Finds the term of the taxonomy that a text names.

    Args:
        kind: ``services`` or ``attributes``.
        text: As somebody typed it.

    Returns:
        The term, and the nearest one where there is only a near one; both None if nothing is near.
    """
    known = _terms(kind)
    wanted = key(text)
    return (known[wanted], None) if wanted in known else (None, known.get(nearest(wanted, known) or ""))


def terms_in(kind: str, text: str) -> list[str]:
    """Finds the terms whose words stand in a text, such as a name; at most one spelling of each counts."""
    wanted = f" {key(text)} "
    vague = set(_loaded()["too_vague_in_names"])
    found = (term for name, term in _terms(kind).items() if name not in vague and f" {name} " in wanted)
    return list(dict.fromkeys(found))


@cache
def _headers() -> dict[str, str]:
    names = ((column, name) for column in columns() for name in (column.field, column.header, *column.aliases))
    return {key(name): column.field for column, name in names}


def column_of(header: str) -> tuple[str | None, str | None]:
    """Finds the field that a header names; as :func:`term` does."""
    known = _headers()
    wanted = key(header)
    return (known[wanted], None) if wanted in known else (None, known.get(nearest(wanted, known) or ""))


def nearest(wanted: str, known: Iterable[str]) -> str | None:
    """Returns the known spelling that is nearly the wanted one, if one is."""
    if len(wanted) < 4:
        return None
    found = process.extractOne(wanted, list(known), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return str(found[0]) if found else None


@cache
def choices() -> dict[str, tuple[str, ...]]:
    """Returns the fields that take one word of a list, with the list."""
    return {name: tuple(row["one_of"]) for name, row in _loaded()["columns"].items() if "one_of" in row}

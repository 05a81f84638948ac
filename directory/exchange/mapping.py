"""Reading tables and JSON lists of any shape by a mapping: which column is which field.

A mapping is a YAML file; ``docs/exchange.md`` describes it and ``mappings/`` holds some that are in use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from directory.errors import BadFile, BadRecord
from directory.exchange.cells import field_names
from directory.exchange.reading import Context, Row, once
from directory.exchange.record import Record, to_row
from directory.exchange.tables import lines
from directory.exchange.text_file import encoding_of, read_json


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Strict):
    """Where the value of a field comes from.

    Attributes:
        columns: Columns, or paths into JSON with ``/`` between the steps. Of an object the keys count
            whose value is true.
        map: Other words for what stands there.
        unmapped: What happens to words that ``map`` does not know.
        match: A regular expression; its first group is the value.
        replace: Regular expressions and what takes their place.
        join: Stands between the values of several columns; without it the first that says anything counts.
        split: A regular expression between several values in one cell.
        default: Where nothing is found.
    """

    columns: tuple[str, ...] = ()
    map: Mapping[str, str | tuple[str, ...]] = {}
    unmapped: Literal["keep", "drop"] = "keep"
    match: str | None = None
    replace: Mapping[str, str] = {}
    join: str | None = None
    split: str | None = None
    default: str | tuple[str, ...] | None = None

    @field_validator("columns", mode="before")
    @classmethod
    def _one_or_several(cls, value: Any) -> Any:
        return (value,) if isinstance(value, str) else value

    @field_validator("match", "split")
    @classmethod
    def _is_expression(cls, value: str | None) -> str | None:
        try:
            re.compile(value or "")
        except re.error as error:
            raise ValueError(f"expected a regular expression, found {value!r}: {error}") from None
        return value


class Shape(_Strict):
    """How a file of others is read.

    Attributes:
        rows: Path to the list in a JSON file; empty if the file is the list.
        prefix: Stands before the identifiers of its rows.
        skip: Rows with one of these values in a column are passed over.
        fields: Source by field of an entry.
        defaults: Values for fields that the file says nothing of.
    """

    prefix: str
    rows: str = ""
    skip: Mapping[str, tuple[str, ...]] = {}
    fields: Mapping[str, Source]
    defaults: Mapping[str, Any] = {}

    @field_validator("fields", mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {k: {"columns": v} if isinstance(v, str | list) else v for k, v in value.items()}

    @field_validator("fields", "defaults")
    @classmethod
    def _known(cls, value: Mapping[str, Any]) -> Mapping[str, Any]:
        if unknown := set(value) - set(field_names()):
            raise ValueError(f"no field of an entry: {', '.join(sorted(unknown))}")
        return value


def load(path: Path) -> Shape:
    """Reads a mapping.

    Raises:
        BadFile: If it is none, with the place at fault.
    """
    try:
        return Shape.model_validate(yaml.safe_load(path.read_text(encoding_of(path))))
    except ValidationError as error:
        first = error.errors()[0]
        raise BadFile(f"{path.name}, {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (yaml.YAMLError, OSError, RecursionError) as error:
        raise BadFile(f"{path.name}: not readable as YAML: {' '.join(str(error).split())[:200]}") from error


def reader(by: Path) -> Callable[[Path, Context], Iterator[Row]]:
    """Returns a reader of files of the shape that a mapping describes."""
    shape = load(by)

    def rows(path: Path, context: Context) -> Iterator[Row]:
        yield from once(_rows(path, context, shape), path.name)

    return rows


def _rows(path: Path, context: Context, shape: Shape) -> Iterator[Row]:
    defaults = {**shape.defaults, **context.defaults}
    within = Context(context.places, context.country, defaults, context.today)
    for name, cells in _records(path, shape):
        if any(_text(_at(cells, column)) in map(str, values) for column, values in shape.skip.items()):
            continue
        if not isinstance(cells, Mapping):
            bad = BadRecord(path.name, name, "row", f"expected an object, found {str(cells)[:40]!r}")
            yield Row(name, refused=bad)
            continue
        values = {field: _value(source, cells) for field, source in shape.fields.items()}
        yield to_row(Record(path.name, name, values, shape.prefix), within)


def _records(path: Path, shape: Shape) -> Iterator[tuple[str, Any]]:
    if path.suffix.lower() not in (".json", ".geojson"):
        yield from ((str(line.number), line.cells) for line in lines(path))
        return
    found = _at(read_json(path), shape.rows) if shape.rows else read_json(path)
    if not isinstance(found, list):
        raise BadFile(f"{path.name}: expected a list{f' at {shape.rows}' if shape.rows else ''}")
    yield from ((str(number), thing) for number, thing in enumerate(found, start=1))


def _at(thing: Any, path: str) -> Any:
    """Returns what stands at a path: a key of that whole name, else step by step. Lists count from 0."""
    if isinstance(thing, Mapping) and path in thing:
        return thing[path]
    step, _, rest = path.partition("/")
    if isinstance(thing, list) and step.isdecimal() and int(step) < len(thing):
        inner = thing[int(step)]
    elif isinstance(thing, Mapping) and step in thing:
        inner = thing[step]
    else:
        return None
    return _at(inner, rest) if rest else inner


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value).strip()


def _texts(value: Any, split: str | None) -> list[str]:
    if isinstance(value, Mapping):
        return [str(name) for name, holds in value.items() if holds]
    if isinstance(value, list):
        return [text for text in map(_text, value) if text]
    text = _text(value)
    parts = re.split(split, text) if split else [text]
    return [part.strip() for part in parts if part and part.strip()]


def _value(source: Source, cells: Mapping[str, Any]) -> Any:
    found = [_mended(source, _texts(_at(cells, column), source.split)) for column in source.columns]
    said = [texts for texts in found if texts]
    if source.join is not None:
        whole = source.join.join(text for texts in said for text in texts)
        return whole or source.default
    if not said:
        return source.default
    return said[0] if len(said[0]) > 1 or source.split else said[0][0]


def _mended(source: Source, texts: Iterable[str]) -> list[str]:
    made: list[str] = []
    for text in (_cut(source, whole) for whole in texts):
        mapped = source.map.get(text, text if source.unmapped == "keep" else "")
        made += [mapped] if isinstance(mapped, str) else mapped
    return [text for text in dict.fromkeys(made) if text]


def _cut(source: Source, text: str) -> str:
    for wrong, right in source.replace.items():
        text = re.sub(wrong, right, text).strip()
    if not source.match:
        return text
    found = re.search(source.match, text)
    return (found[1] if found.re.groups else found[0]) if found else ""

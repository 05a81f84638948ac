"""Mappings: tables and JSON of any shape, by which column is which field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from directory.errors import BadFile
from directory.exchange.formats import open_file
from directory.exchange.mapping import load
from directory.exchange.reading import Context, Reading
from tests.builders import ROOT, place_index

MAPPINGS = sorted((ROOT / "directory/exchange/mappings").glob("*.yaml"))


def read(folder: Path, document: Any, fields: dict[str, Any], **shape: Any) -> Reading:
    """Reads rows by a mapping."""
    data, by = folder / "data.json", folder / "mapping.yaml"
    data.write_text(json.dumps(document), "utf-8")
    known = {"prefix": "x", "defaults": {"country": "DE", "services": "dental"}, "fields": {"name": "n", **fields}}
    by.write_text(yaml.safe_dump({**known, **shape}), "utf-8")
    return Reading.of(open_file(data, Context(place_index()), by))


@pytest.mark.parametrize(
    ("source", "row", "value"),
    [
        ("a", {"a": "free"}, "free"),
        (["a", "b"], {"b": "free"}, "free"),
        ("a/b/0/c", {"a": {"b": [{"c": "free"}]}}, "free"),
        ("a / b", {"a / b": "free"}, "free"),
        ({"columns": "a", "map": {"F": "free"}}, {"a": "F"}, "free"),
        ({"columns": "a", "map": {"F": "free"}}, {"a": "G"}, "G"),
        ({"columns": "a", "map": {"F": "free"}, "unmapped": "drop"}, {"a": "G"}, None),
        ({"columns": "a", "match": "cost: (.+)"}, {"a": "cost: free"}, "free"),
        ({"columns": "a", "match": "cost: (.+)"}, {"a": "free"}, None),
        ({"columns": "a", "replace": {"^No$": "free"}}, {"a": "No"}, "free"),
        ({"columns": ["a", "b"], "join": ", "}, {"a": "x", "b": "y"}, "x, y"),
        ({"columns": ["a", "b"], "join": ", "}, {"b": "y"}, "y"),
        ({"columns": "a", "default": "free"}, {"a": ""}, "free"),
        ("a", {"a": {"x": True, "y": False}}, "x"),
        ("a", {"a": True}, "true"),
        ("a", {}, None),
    ],
)
def test_a_value_is_found(tmp_path: Path, source: Any, row: dict[str, Any], value: str | None) -> None:
    """By column, path, other words, expression, or several columns together."""
    entries = read(tmp_path, [{"n": "A", **row}], {"fees_description": source}).entries
    assert [entry.fees_description for entry in entries] == [value]


def test_lists_are_split_and_mapped(tmp_path: Path) -> None:
    """One cell may hold several words, one word may mean several services."""
    source = {
        "columns": "s",
        "split": " ",
        "unmapped": "drop",
        "map": {"h": ["primary_care", "emergency_care"], "d": "dental"},
    }
    entries = read(tmp_path, [{"n": "A", "s": "h x d"}], {"services": source}).entries
    assert entries[0].services == ("primary_care", "emergency_care", "dental")


def test_rows_are_found_passed_over_and_refused(tmp_path: Path) -> None:
    """The list may stand inside; rows that are closed are no error, a row that is no object is."""
    document = {"data": {"rows": [{"n": "A"}, {"n": "B", "closed": True}, "C", {"n": ""}]}}
    reading = read(tmp_path, document, {}, rows="data/rows", skip={"closed": ["true"]})
    assert [entry.name for entry in reading.entries] == ["A"]
    assert [(row.row, row.field) for row in reading.refused] == [("3", "row"), ("4", "name")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("prefix: x", "fields"),
        ("prefix: x\nfields: {nonsense: a}", "nonsense"),
        ("prefix: x\nfields: {name: {columns: a, colour: b}}", "colour"),
        ("prefix: x\nfields: {name: {columns: a, match: '('}}", "match"),
        ("prefix: x\nfields: {name: a}\ndefaults: {nonsense: a}", "nonsense"),
        ("fields: [", "YAML"),
    ],
)
def test_a_wrong_mapping_names_the_place(tmp_path: Path, text: str, place: str) -> None:
    """One line, with what is at fault."""
    path = tmp_path / "mapping.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadFile, match=place):
        load(path)


@pytest.mark.parametrize("path", MAPPINGS, ids=lambda path: path.stem)
def test_the_mappings_that_come_with_us_are_well_formed(path: Path) -> None:
    """They name fields of entries only, and their rows can be told apart."""
    shape = load(path)
    assert {"name", "source_id"} <= set(shape.fields)


def test_there_are_mappings() -> None:
    """Otherwise the test above would say nothing."""
    assert len(MAPPINGS) == 8

"""docs/privacy.md says of every field that is kept what it is: no more and no fewer than there are."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import fields
from functools import cache

import yaml
from sqlmodel import SQLModel

from bot.conversations import Conversation
from directory import erasure
from tests.builders import ROOT

PAGE = ROOT / "docs/privacy.md"
_PERSONAL = re.compile(r"person(_key)?")


def written() -> dict[str, set[str]]:
    """Returns the fields of each table and store as the page has them."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) >= 4:
            found[cells[0].strip("`")] |= set(re.findall(r"`(\w+)`", cells[1]))
    return found


@cache
def kept() -> dict[str, set[str]]:
    """Returns the fields of each table of the database, of a conversation and of Rasa's slots."""
    erasure.import_all()
    tables = {name: {column.name for column in table.columns} for name, table in SQLModel.metadata.tables.items()}
    slots: set[str] = set()
    for path in (ROOT / "nlu/domain").glob("*.yml"):
        slots |= set(yaml.safe_load(path.read_text("utf-8")).get("slots") or {})
    return {**tables, "conversation": {field.name for field in fields(Conversation)}, "slots": slots}


def test_every_field_that_is_kept_stands_on_the_page() -> None:
    """A field that code keeps is explained; the message has the row to add."""
    page = written()
    lacking = {table: sorted(names - page[table]) for table, names in kept().items() if names - page[table]}
    rows = [
        f"| `{table}` | {', '.join(f'`{name}`' for name in names)} | WHAT IT IS | WHY | HOW LONG |"
        for table, names in lacking.items()
    ]
    assert not rows, "docs/privacy.md lacks fields; add, or add to a row of the table:\n" + "\n".join(rows)


def test_the_page_names_no_field_that_is_gone() -> None:
    """What is no longer kept is no longer explained."""
    there = kept()
    gone = [f"{table}.{name}" for table, names in written().items() if table in there for name in names - there[table]]
    assert not gone, f"docs/privacy.md explains fields nobody keeps; take out: {', '.join(sorted(gone))}"


def test_whatever_is_kept_of_a_person_can_be_deleted() -> None:
    """A table with a person's key is known to the one step that deletes everything."""
    known = {table for kind in erasure.kinds() for table in kind.tables}
    personal = {
        name
        for name, table in SQLModel.metadata.tables.items()
        if any(_PERSONAL.fullmatch(column.name) for column in table.columns)
    }
    assert personal <= known, (
        f"{sorted(personal - known)}: register in directory/erasure.py what shows and deletes a person's rows"
    )

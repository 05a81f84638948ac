"""Reading what curators type of an entry: the same words, checks and doubts as for a file's row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.call import Call, Refusal
from bot.admin.entry_words import field_name
from directory.curation import entries
from directory.curation.roles import Role
from directory.entries.keys import name_key
from directory.errors import BadRecord
from directory.exchange import words
from directory.exchange.cells import field_names, to_cell
from directory.exchange.entry import Entry
from directory.exchange.merge import merged
from directory.exchange.reading import Context, Row
from directory.exchange.record import Record, to_row

EMPTY = "-"  # typed for "nothing"
# What other commands change, with evidence or by whom it is for.
_NOT_EDITED = frozenset({
    "source_id", "organization_source_id", "service_source_id", "location_source_id", "translations", "status",
    "assured_date", "assurer_role", "do_not_list", "firewall_statement", "firewall_statement_basis", "read_on",
})  # fmt: skip
_BY_COORDINATORS = frozenset({"organization", "owner"})


@dataclass(frozen=True)
class Read:
    """What was typed, read.

    Attributes:
        entry: The entry it makes.
        doubts: What was left out of it, or read in a way to look at.
    """

    entry: Entry
    doubts: tuple[BadRecord, ...]


def fields_named(call: Call, typed: Mapping[str, str]) -> dict[str, str]:
    """Returns values by field of :class:`Entry`, from values by the names people have for them.

    Raises:
        Refusal: If a name is none, or the field is not edited so.
    """
    return {field_named(call, name): "" if value == EMPTY else value for name, value in typed.items()}


def field_named(call: Call, name: str) -> str:
    """Returns the field of :class:`Entry` that a name means; raises as :func:`fields_named`."""
    exact, near = words.column_of(name)
    field = exact or near
    forbidden = _NOT_EDITED if call.actor.role.rank >= Role.COORDINATOR.rank else _NOT_EDITED | _BY_COORDINATORS
    if field is None or field in forbidden:
        raise Refusal(Outgoing("admin-field-unknown", {"field": name}))
    return field


def edited(call: Call, known: Entry, typed: Mapping[str, str]) -> Read:
    """Returns an entry with some of its fields as typed; raises :class:`Refusal` with what was expected."""
    cells = {name: to_cell(name, getattr(known, name)) for name in field_names()}
    row = _row(call, {**cells, **typed}, known.country if "country" not in typed else "")
    entry = replace(taken(row), source_id=known.source_id)
    if "opening_hours" in typed and "opening_hours_text" not in typed:
        typed = {**typed, "opening_hours_text": ""}
    given = frozenset(typed) | ({"precision"} if "latitude" in typed else frozenset())
    return Read(merged(known, entry, given), tuple(bad for bad in row.doubts if _about(bad, typed)))


def made(call: Call, typed: Mapping[str, Any]) -> Row:
    """Reads a new entry."""
    return _row(call, typed, "")


def taken(row: Row) -> Entry:
    """Returns the entry of a row, or says why there is none."""
    if row.entry is None:
        assert row.refused is not None
        raise Refusal(Outgoing("admin-refused", refused_words(row.refused)))
    return row.entry


def refused_words(bad: BadRecord) -> dict[str, Arg]:
    """Words a reason: the field, and what was expected."""
    return {"field": field_name(bad.field), "expected": out.text_in(bad.expected, "en")}


def doubt_lines(doubts: tuple[BadRecord, ...]) -> list[Arg]:
    """A line for each doubt."""
    return [message("admin-doubt", **refused_words(bad)) for bad in doubts]


def _row(call: Call, values: Mapping[str, Any], country: str) -> Row:
    context = Context(call.office.places, country, {}, call.now.date())
    return to_row(Record("", "1", values, "hand"), context)


def _about(bad: BadRecord, typed: Mapping[str, str]) -> bool:
    names = {"phone": "phones", "coordinates": "latitude"}
    return names.get(bad.field, bad.field) in typed


def kept_by_caller(call: Call, entry: Entry) -> Entry:
    """Makes a curator's organisation the keeper of an entry she adds, whoever runs the place."""
    key = entries.owner_key_of(call.session, call.actor.organization_id)
    own = not key or key == name_key(entry.organization)
    return entry if call.actor.role is not Role.CURATOR or own else replace(entry, owner=key)

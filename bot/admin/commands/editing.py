"""Adding and editing entries: on one line, or guided."""

from __future__ import annotations

from typing import Any

from actions import outgoing as out
from actions.outgoing import Arg, Button, Outgoing, message
from bot.admin import editing, flows
from bot.admin.arguments import Options, entry_number, options
from bot.admin.call import Call, Refusal
from bot.admin.drafting import draft_made
from bot.admin.editing import EMPTY
from bot.admin.entry_words import field_name, worded
from bot.admin.keeping import mine
from bot.admin.registry import KEEPERS, Answer, command
from bot.admin.say import entry_line
from directory import entries as tables
from directory.curation import entries
from directory.curation.roles import Role
from directory.exchange.entry import Entry

_USUAL = ("phones", "opening_hours", "address_1", "languages", "fees_description", "name")
_ASKED = ("name", "services", "country", "city", "address_1", "phones", "opening_hours", "languages")
_NEEDED = ("name", "services", "country", "city")
_MEANWHILE = {
    "services": "primary_care",
    "country": "DE",
}  # stand in until they are asked, so that the rest can be read


@command("edit", "entries", KEEPERS, entry=entry_number, wanted=options)
def edit(call: Call, entry: int, wanted: Options) -> Answer:
    """Proposes other values: ``edit 42 phone=+4940123``; without any it asks."""
    site = mine(call, entry)
    if wanted.named:
        return _edited(call, entry, editing.fields_named(call, wanted.named))
    if wanted.plain:
        return _ask_value(call, entry, editing.field_named(call, " ".join(wanted.plain)))
    buttons = [Button("button-field", f"/edit {entry} {name}", {"field": field_name(name)}) for name in _USUAL]
    return [Outgoing("admin-edit-which", {"entry": entry_line(site)}, buttons)]


def _ask_value(call: Call, entry: int, field: str) -> Answer:
    snapshot = entries.load(call.session, entry)
    assert snapshot is not None
    words = {"field": field_name(field), "value": worded(field, snapshot[field]), "nothing": EMPTY}
    question = Outgoing("admin-edit-value", words, [flows.STOP])
    return flows.ask(call, "edit", {"entry": entry, "field": field}, question)


@flows.flow("edit")
def edit_value(call: Call, state: dict[str, Any], text: str) -> Answer:
    """Takes the value that was asked for."""
    mine(call, state["entry"])
    answers = _edited(call, state["entry"], {state["field"]: "" if text == EMPTY else text})
    flows.finish(call)
    return answers


def _edited(call: Call, entry: int, values: dict[str, str]) -> Answer:
    read = editing.edited(call, tables.load(call.session, entry), values)
    live = entries.load(call.session, entry) or {}
    draft = draft_made(call, entries.SUBJECT, str(entry), live | entries.to_json(read.entry))
    return [*_doubts(editing.doubt_lines(read.doubts)), *draft]


def _doubts(lines: list[Arg]) -> Answer:
    return [Outgoing("admin-rows", {"text": out.lines(lines)})] if lines else []


@command("add", "entries", KEEPERS, wanted=options)
def add(call: Call, wanted: Options) -> Answer:
    """Proposes a new entry: on one line, ``add name=… services=dental city=Hamburg country=DE``, or guided."""
    if wanted.named:
        return _added(call, editing.fields_named(call, wanted.named))
    return _ask(call, {})


def _ask(call: Call, values: dict[str, str], again: Outgoing | None = None) -> Answer:
    field = next(name for name in _ASKED if name not in values)
    needed = field in _NEEDED
    words = {"field": field_name(field), "nothing": EMPTY}
    skip = [] if needed else [Button("button-flow-skip", EMPTY)]
    question = Outgoing(f"admin-add-{field.replace('_', '-')}", words, [*skip, flows.STOP])
    return [*([again] if again else []), *flows.ask(call, "add", {"values": values}, question)]


@flows.flow("add")
def add_next(call: Call, state: dict[str, Any], text: str) -> Answer:
    """Takes the answer to the question that was asked, asks it again where it cannot be read, or goes on."""
    values: dict[str, str] = dict(state["values"])
    field = next(name for name in _ASKED if name not in values)
    typed = "" if text == EMPTY else text
    if problem := _problem(call, {**values, field: typed}, field):
        return _ask(call, values, problem)
    values[field] = typed
    if len(values) < len(_ASKED):
        return _ask(call, values)
    answers = _added(call, values)
    flows.finish(call)
    return answers


def _problem(call: Call, values: dict[str, str], field: str) -> Outgoing | None:
    """Says what is wrong with the last answer, None if it can be read."""
    row = editing.made(call, {**_MEANWHILE, **values})
    wrong = [row.refused] if row.refused else [bad for bad in row.doubts if bad.field in (field, field.rstrip("s"))]
    return Outgoing("admin-refused", editing.refused_words(wrong[0])) if wrong else None


def _added(call: Call, values: dict[str, str]) -> Answer:
    if call.actor.role is Role.CURATOR or not values.get("organization"):
        values = {**values, "organization": call.actor.organization or values.get("organization", "")}
    row = editing.made(call, values)
    entry = _new(call, editing.taken(row))
    likely = _alike(call, entry)
    draft = draft_made(call, entries.SUBJECT, None, entries.to_json(entry))
    return [*_doubts([*editing.doubt_lines(row.doubts), *likely]), *draft]


def _new(call: Call, entry: Entry) -> Entry:
    """Refuses an entry that is there already: by name, organisation and city it would be the same."""
    known = entries.number_of(call.session, entry.source_id)
    if known is not None:
        raise Refusal(Outgoing("admin-add-known", {"number": str(known)}, [call.button("show", known)]))
    return editing.kept_by_caller(call, entry)


def _alike(call: Call, entry: Entry) -> list[Arg]:
    found = entries.alike(call.session, entry)
    return [message("admin-add-alike", number=str(number), name=name) for number, name in found]

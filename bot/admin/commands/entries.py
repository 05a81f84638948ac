"""Entries one by one: showing and changing them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from actions.outgoing import Arg, Outgoing, message
from bot.admin import hours_words
from bot.admin.arguments import anything, entry_number, rest
from bot.admin.call import Call, Refusal
from bot.admin.drafting import changed_lines, draft_made, title_of
from bot.admin.entry_words import SHOWN, field_name, worded
from bot.admin.keeping import found, mine, reaches
from bot.admin.registry import ALL, KEEPERS, Answer, command
from bot.admin.say import entry_line, rows_of
from directory.curation import changes, drafts, entries
from directory.curation.subjects import NothingChanged, Snapshot


@command("show", "entries", ALL, entry=entry_number)
def show(call: Call, entry: int) -> Answer:
    """Shows all that is known of one entry, and what waits to be changed of it."""
    site, snapshot = found(call, entry), loaded(call, entry)
    waiting = drafts.waiting(call.session, subject=entries.SUBJECT, subject_id=str(entry))
    pending = [message("admin-draft-waits", number=str(row.id)) for row in waiting]
    lines = [entry_line(site), *_fields(snapshot), _confirmed(snapshot), *pending]
    offered = ("verify", "edit", "history") if reaches(call, site) else ()
    return [rows_of(lines, *(call.button(name, entry) for name in offered))]


def loaded(call: Call, number: int) -> Snapshot:
    """Returns the snapshot of an entry that there is."""
    snapshot = entries.load(call.session, number)
    assert snapshot is not None
    return snapshot


def _fields(snapshot: Snapshot) -> Iterator[Arg]:
    for name in SHOWN:
        if value := snapshot.get(name):
            yield message("admin-field-line", field=field_name(name), value=worded(name, value))


def _confirmed(snapshot: Snapshot) -> Arg:
    if snapshot["assured_date"]:
        return message("card-confirmed", date={"type": "date", "value": snapshot["assured_date"]})
    return message("admin-never-confirmed", date={"type": "date", "value": snapshot["read_on"]})


@command("hours", "entries", KEEPERS, entry=entry_number, hours=rest)
def set_hours(call: Call, entry: int, hours: str) -> Answer:
    """Proposes other opening hours."""
    mine(call, entry)
    read = hours_words.read(hours)
    if read is None:
        raise Refusal(_unreadable_hours(call, entry, hours))
    proposed = loaded(call, entry) | {"opening_hours": read, "opening_hours_text": None}
    return draft_made(call, entries.SUBJECT, str(entry), proposed)


def _unreadable_hours(call: Call, entry: int, hours: str) -> Outgoing:
    guess = hours_words.proposal(hours, call.office.names, call.language)
    if guess is None:
        example = call.typed("hours", entry, "Tu 10:00-12:00, Th 15:00-18:00")
        return Outgoing("admin-hours-unreadable", {"command": example})
    day = {"type": "weekday", "day": int(guess[0])}
    button = call.button("hours", entry, guess[1])
    return Outgoing("admin-hours-guess", {"day": day, "command": call.typed("hours", entry, guess[1])}, [button])


@command("verify", "entries", KEEPERS, entry=entry_number)
def verify(call: Call, entry: int) -> Answer:
    """Says that somebody has just confirmed the entry with the place."""
    mine(call, entry)
    values = {"assured_date": call.now.date().isoformat(), "assurer_role": call.actor.role.value}
    days = call.office.settings.verification_days
    return at_once(call, entry, values, "verify", "", message("admin-verified", days=days))


@command("retire", "entries", KEEPERS, entry=entry_number, why=rest)
def retire(call: Call, entry: int, why: str) -> Answer:
    """Takes an entry out of what people are shown, at once: nobody should stand before a closed door."""
    mine(call, entry)
    return at_once(call, entry, {"status": "inactive"}, "retire", why, message("admin-retired"))


@command("restore", "entries", KEEPERS, entry=entry_number, why=anything)
def restore(call: Call, entry: int, why: str) -> Answer:
    """Shows people a retired entry again."""
    mine(call, entry)
    return at_once(call, entry, {"status": "active"}, "restore", why, message("admin-restored"))


def at_once(call: Call, entry: int, values: Mapping[str, Any], action: str, why: str, said: Arg) -> Answer:
    """Changes what is live without review, and says so, with a button to take it back."""
    try:
        done = changes.change(call.session, call.actor, entries.SUBJECT, str(entry), values, action, call.now, why)
    except NothingChanged as error:
        raise Refusal(Outgoing("admin-nothing-changed")) from error
    lines = [title_of(call, done), *changed_lines(done), said]
    buttons = [call.button("undo", done.id), call.button("show", entry)]
    return [rows_of(lines, *buttons)]

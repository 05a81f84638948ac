"""When a place gives appointments, and days on which it is closed."""

from __future__ import annotations

from datetime import date

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, Words, WrongArguments, entry_number, options, word
from bot.admin.call import Call
from bot.admin.keeping import mine
from bot.admin.registry import KEEPERS, Answer, command
from directory.booking import keeping
from directory.booking.tables import SlotSourceRow
from directory.text import ascii_digits

# What is typed for a rule: seats=2.
_NAMES = {"minutes": "duration_minutes", "seats": "capacity", "before": "lead_minutes", "move": "cutoff_minutes",
          "days": "horizon_days"}  # fmt: skip


def _day(words: Words) -> date:
    try:
        return date.fromisoformat(ascii_digits(word(words)))
    except ValueError as error:
        raise WrongArguments from error


@command("slots", "booking", KEEPERS, entry=entry_number, given=options)
def slots(call: Call, entry: int, given: Options) -> Answer:
    """Shows when a place gives appointments, or sets it."""
    mine(call, entry)
    hours, rules = " ".join(given.plain), keeping.numbers(given.named, _NAMES)
    if not hours and not rules:
        return [_shown(call, entry)]
    called_off = keeping.set_times(call.session, entry, hours, rules, call.now)
    return [_shown(call, entry), *_told(len(called_off))]


@command("closeday", "booking", KEEPERS, entry=entry_number, day=_day)
def close_day(call: Call, entry: int, day: date) -> Answer:
    """Closes a place on a day: whoever has an appointment then is told and offered another."""
    mine(call, entry)
    called_off = keeping.close_day(call.session, entry, day, call.now)
    return [Outgoing("admin-day-closed", {"number": str(entry), "day": out.day(day)}), *_told(len(called_off))]


def _shown(call: Call, entry: int) -> Outgoing:
    rows = keeping.sources_of(call.session, entry)
    if not rows:
        example = call.typed("slots", entry, "Tu 09:00-12:00 minutes=20 seats=1")
        return Outgoing("admin-slots-none", {"number": str(entry), "command": example})
    return Outgoing("admin-rows", {"text": out.lines([_line(row) for row in rows])})


def _line(row: SlotSourceRow) -> Arg:
    return message(
        "admin-slots-line", number=str(row.entry_id), kind=row.kind, hours=row.hours or "-",
        minutes=row.duration_minutes, seats=row.capacity,
    )  # fmt: skip


def _told(count: int) -> list[Outgoing]:
    return [Outgoing("admin-slots-called-off", {"count": count})] if count else []

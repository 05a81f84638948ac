"""When a place gives appointments, where its times come from, and days on which it is closed."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin import slot_words
from bot.admin.arguments import Options, Words, WrongArguments, entry_number, options, word
from bot.admin.call import Call, Refusal
from bot.admin.keeping import mine
from bot.admin.registry import KEEPERS, Answer, command
from directory.booking import keeping, setup
from directory.booking.setup import NotSetUp, Wanted
from directory.booking.tables import SlotSourceRow
from directory.text import ascii_digits


def _day(words: Words) -> date:
    try:
        return date.fromisoformat(ascii_digits(word(words)))
    except ValueError as error:
        raise WrongArguments from error


@command("slots", "booking", KEEPERS, entry=entry_number, given=options)
def slots(call: Call, entry: int, given: Options) -> Answer:
    """Shows when a place gives appointments, sets it, or sets where its times come from."""
    mine(call, entry)
    if not given.plain and not given.named:
        return [_shown(call, entry)]
    kind = slot_words.ends(call, given)
    if kind is not None:
        return _ended(call, entry, kind)
    return _set(call, entry, slot_words.read(call, given))


def _set(call: Call, entry: int, wanted: Wanted) -> Answer:
    try:
        looked, called_off = setup.set_up(call.session, call.office.vault, entry, wanted, call.now)
    except NotSetUp as error:
        raise Refusal(slot_words.wrong(error)) from error
    read = [slot_words.looked(looked)] if looked else []
    secret = [Outgoing("admin-slots-secret")] if wanted.secret else []
    return [_shown(call, entry), *read, *_told(len(called_off)), *secret]


def _ended(call: Call, entry: int, kind: str) -> Answer:
    stay = setup.unset(call.session, entry, call.now, kind)
    if stay is None:
        raise Refusal(_shown(call, entry))
    return [Outgoing("admin-slots-off", {"number": str(entry), "count": stay})]


@command("closeday", "booking", KEEPERS, entry=entry_number, day=_day)
def close_day(call: Call, entry: int, day: date) -> Answer:
    """Closes a place on a day: whoever has an appointment then is told and offered another."""
    mine(call, entry)
    called_off = keeping.close_day(call.session, entry, day, call.now)
    return [Outgoing("admin-day-closed", {"number": str(entry), "day": out.day(day)}), *_told(len(called_off))]


def _shown(call: Call, entry: int) -> Outgoing:
    rows = [row for row in keeping.sources_of(call.session, entry) if row.active]
    if not rows:
        example = call.typed("slots", entry, "Tu 09:00-12:00 minutes=20 seats=1")
        return Outgoing("admin-slots-none", {"number": str(entry), "command": example})
    return Outgoing("admin-rows", {"text": out.lines([_line(row) for row in rows])})


def _line(row: SlotSourceRow) -> Arg:
    host = urlsplit(row.settings.get("url", "")).hostname
    first = message(
        "admin-slots-line", number=str(row.entry_id), kind=f"{row.kind} {host}" if host else row.kind,
        hours=row.hours or "–", minutes=row.duration_minutes, seats=row.capacity,
    )  # fmt: skip
    approval = [message("admin-slots-approval")] * row.approval
    women = [] if row.female_staff is None else [_women(row.female_staff)]
    return out.listed([first, *approval, *women])


def _women(given: bool) -> Arg:
    return message("admin-slots-women") if given else message("admin-slots-no-women")


def _told(count: int) -> list[Outgoing]:
    return [Outgoing("admin-slots-called-off", {"count": count})] if count else []

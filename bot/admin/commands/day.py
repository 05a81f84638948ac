"""Commands of the clinic: the appointments of a day, who came, and a calendar of them."""

from __future__ import annotations

from datetime import date, timedelta

from actions import outgoing as out
from actions.outgoing import Arg, Button, File, Outgoing, message
from bot.admin import keeping, say
from bot.admin.arguments import Options, WrongArguments, number, options
from bot.admin.call import Call, Refusal
from bot.admin.registry import KEEPERS, Answer, command
from directory.booking import day as book
from directory.booking import feeds, states
from directory.booking.context import Context
from directory.booking.day import Visit
from directory.models import ServiceAtLocation

_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}


@command("day", "booking", KEEPERS, wanted=options)
def day(call: Call, wanted: Options) -> Answer:
    """Lists the appointments of a day: ``day``, ``day tomorrow``, ``day 2026-12-01 csv``, ``day entry=3``."""
    words = [call.office.names.value("day-words", word) or word for word in wanted.plain]
    entry = wanted.named.get("entry", "")
    when = [word for word in words if word != "csv"]
    if len(when) > 1 or (entry and not entry.isdecimal()):
        raise WrongArguments
    found = _visits(call, when[0] if when else "today", int(entry) if entry else None)
    if not found:
        return say.done("admin-day-none", _tomorrow(call))
    if "csv" in words:
        return [Outgoing("admin-day-file", file=File("visits", {"rows": [_cells(visit) for visit in found]}))]
    again = ["day", *when, *([f"entry={entry}"] if entry else [])]
    heading = message("admin-day", day=out.day(found[0].start.date()), count=len(found))
    listed = say.listed(heading, found, wanted.page, _row, *again)
    csv = Button("button-day-csv", f"/{' '.join([*again, 'csv'])}")
    return [Outgoing(listed.key, listed.args, (*listed.buttons, csv, _tomorrow(call))), *_to_decide(call, found)]


def _to_decide(call: Call, found: list[Visit]) -> Answer:
    """How to say yes or no, where something is only asked for."""
    asked = next((visit.number for visit in found if visit.state == states.ASKED), None)
    if asked is None:
        return []
    return say.done("admin-day-asked", accept=call.typed("accept", asked), decline=call.typed("decline", asked))


def _tomorrow(call: Call) -> Button:
    return Button("button-day-tomorrow", f"/{call.typed('day', 'tomorrow')}")


def _visits(call: Call, when: str, entry: int | None) -> list[Visit]:
    """Returns the visits of a day that are the caller's to see; today is today where the place is."""
    days = _days(call, when)
    known = {day.isoformat() for day in days}
    found = book.visits(call.session, call.office.vault, known, entry)
    if when in _WORDS:
        found = [visit for visit in found if visit.start.date() == _local_day(call, visit, _WORDS[when])]
    sites = {visit.entry_id: call.session.get(ServiceAtLocation, visit.entry_id) for visit in found}
    mine = {number for number, site in sites.items() if site and keeping.reaches(call, site)}
    return [visit for visit in found if visit.entry_id in mine]


def _local_day(call: Call, visit: Visit, offset: int) -> date:
    return call.now.astimezone(visit.start.tzinfo).date() + timedelta(days=offset)


def _days(call: Call, when: str) -> list[date]:
    if when in _WORDS:
        around = call.now.date() + timedelta(days=_WORDS[when])
        return [around + timedelta(days=shift) for shift in (-1, 0, 1)]
    try:
        return [date.fromisoformat(when)]
    except ValueError as error:
        raise WrongArguments from error


def _row(visit: Visit) -> Arg:
    parts = [
        message(
            "admin-day-row",
            number=str(visit.number),
            time=out.clock(visit.start),
            code=visit.code,
            name=visit.name or "–",
            language=out.language_name(visit.language),
        ),
        *([message("admin-day-interpreter", language=out.language_name(visit.interpreter))] * bool(visit.interpreter)),
        *([message("admin-day-woman")] * visit.female_staff),
        message(f"admin-visit-{visit.state}"),
        *([message("admin-day-coming")] * visit.coming),
    ]
    return out.listed(parts)


def _cells(visit: Visit) -> list[str]:
    return [
        str(visit.number), visit.start.isoformat(timespec="minutes"), visit.code, visit.name, visit.language,
        visit.interpreter, "yes" if visit.female_staff else "", visit.state, "yes" if visit.coming else "",
    ]  # fmt: skip


@command("arrived", "booking", KEEPERS, visit=number)
def arrived(call: Call, visit: int) -> Answer:
    """Notes that somebody came."""
    return _marked(call, visit, states.ARRIVED, call.button("missed", visit))


@command("missed", "booking", KEEPERS, visit=number)
def missed(call: Call, visit: int) -> Answer:
    """Notes that somebody did not come."""
    return _marked(call, visit, states.MISSED, call.button("arrived", visit))


@command("accept", "booking", KEEPERS, visit=number)
def accept(call: Call, visit: int) -> Answer:
    """Says yes to an appointment that was asked for; the person is told."""
    return _decided(call, visit, True)


@command("decline", "booking", KEEPERS, visit=number)
def decline(call: Call, visit: int) -> Answer:
    """Says no to an appointment that was asked for; the person is told and offered another time."""
    return _decided(call, visit, False)


def _booking(call: Call) -> Context:
    office = call.office
    return Context(office.open_session, office.vault, office.now, reminders=office.settings.reminder_rules)


def _decided(call: Call, visit: int, yes: bool) -> Answer:
    entry = book.entry_of(call.session, visit, (states.ASKED,)) if visit < 2**31 else None
    if entry is None:
        raise Refusal(Outgoing("admin-visit-not-asked", {"number": str(visit), "command": call.typed("day")}))
    keeping.mine(call, entry)
    if not book.decide(_booking(call), visit, yes):
        raise Refusal(Outgoing("admin-visit-not-here", {"number": str(visit)}))
    return say.done("admin-visit-accepted" if yes else "admin-visit-declined", number=str(visit))


def _marked(call: Call, visit: int, state: str, other: Button) -> Answer:
    entry = book.entry_of(call.session, visit) if visit < 2**31 else None
    if entry is None:
        raise Refusal(Outgoing("admin-visit-none", {"number": str(visit), "command": call.typed("day")}))
    keeping.mine(call, entry)
    book.mark(call.session, visit, state)
    return say.done("admin-visit-marked", other, number=str(visit), state=message(f"admin-visit-{state}"))


@command("feed", "booking", KEEPERS, wanted=options)
def feed(call: Call, wanted: Options) -> Answer:
    """Makes a secret calendar link of an entry, or takes all of them back: ``feed 3``, ``feed 3 end``."""
    first, *rest = [call.office.names.value("roles-verbs", word) or word for word in wanted.plain] or [""]
    if not first.lstrip("#").isdecimal() or rest not in ([], ["end"]):
        raise WrongArguments
    site = keeping.mine(call, int(first.lstrip("#")))
    assert site.id is not None
    if rest:
        return _ended(call, site.id)
    if not call.office.settings.public_url:
        raise Refusal(Outgoing("admin-feed-no-address"))
    token, _ = feeds.new_feed(call.session, site.id, call.office.vault.hash, call.now)
    url = f"{call.office.settings.public_url.rstrip('/')}/feeds/{token}.ics"
    end = Button("button-end-feed", f"/feed {site.id} end")
    return say.done("admin-feed", end, url=url, name=site.service.name)


def _ended(call: Call, entry: int) -> Answer:
    rows = feeds.of_entry(call.session, entry)
    for row in rows:
        feeds.end(call.session, row)
    return say.done("admin-feed-ended", count=len(rows))

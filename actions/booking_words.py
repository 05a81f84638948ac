"""How an appointment is put: its time on the clock of the place, where, and the buttons that go with it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from actions import buttons
from actions import outgoing as out
from actions.outgoing import Arg, Button, File, message
from actions.turn import Turn
from directory.booking.calendars import in_calendar
from directory.booking.context import Outcome
from directory.booking.place import said_there
from directory.booking.port import Slot
from directory.models import ServiceAtLocation

WOMAN = Button("button-woman", '/book_appointment{"part":"woman"}')
INTERPRETER = Button("button-ask-interpreter", '/book_appointment{"part":"interpreter"}')
NO_NAME = Button("button-no-name", '/book_appointment{"called":"-"}')
OTHER_DAY = Button("button-other-day", '/book_appointment{"when":"other"}')
MINE = Button("button-appointments", "/my_appointments")


def local(moment: datetime, timezone: str) -> datetime:
    """Returns a moment on the clock of a place."""
    return moment.astimezone(ZoneInfo(timezone))


def time_button(slot: Slot, same_day: bool) -> Button:
    """Takes a time; where it is booked elsewhere, opens the page."""
    moment = local(slot.start, slot.timezone)
    label = out.clock(moment) if same_day else {"type": "day_time", "value": moment.isoformat()}
    if slot.link:
        return Button("card-name", args={"name": label}, url=slot.link)
    return Button("card-name", f'/book_appointment{{"time":"{slot.ref}"}}', {"name": label})


def day_button(slot: Slot) -> Button:
    """Asks for the times of a day."""
    moment = local(slot.start, slot.timezone)
    label = {"type": "short_day", "value": moment.isoformat()}
    return Button("card-name", f'/book_appointment{{"when":"on:{moment.date().isoformat()}"}}', {"name": label})


def where(entry: ServiceAtLocation, timezone: str) -> dict[str, Arg]:
    """Returns the arguments that name a place and whose clock is meant."""
    city = entry.location.city or timezone.rpartition("/")[2].replace("_", " ")
    return {"place": entry.service.name, "city": city}


def when(outcome: Outcome) -> Arg:
    """Returns the time of an appointment, on the clock of the place."""
    return out.moment(local(outcome.row.starts_at, outcome.row.timezone))


def other_calendar(calendar: str, outcome: Outcome) -> list[Arg]:
    """Returns the same day in the calendar she spoke in, if it was another one."""
    if not calendar:
        return []
    year, month, number = in_calendar(calendar, local(outcome.row.starts_at, outcome.row.timezone).date())
    return [message(f"calendar-{calendar}", date=f"{number}/{month}/{year}")]


def after(outcome: Outcome) -> list[Button]:
    """What can be done with an appointment."""
    number = outcome.row.id
    return [
        Button("button-remind", f'/set_reminder{{"booking":"{number}"}}'),
        Button("button-calendar", f'/my_appointments{{"booking":"{number}"}}'),
        Button("button-move", f'/change_appointment{{"booking":"{number}"}}'),
        Button("button-call-off", f'/cancel_appointment{{"booking":"{number}"}}'),
    ]


def calendar_file(outcome: Outcome, entry: ServiceAtLocation | None) -> File:
    """Returns the entry for her calendar. The place is not named: others may see the calendar."""
    row = outcome.row
    address = entry.location.address_1 if entry and not entry.location.confidential else ""
    return File("calendar", {
        "uid": row.token, "start": local(row.starts_at, row.timezone).isoformat(),
        "end": local(row.ends_at, row.timezone).isoformat(), "timezone": row.timezone,
        "address": address or "", "code": row.code,
    })  # fmt: skip


def say_how(turn: Turn, entry: ServiceAtLocation) -> None:
    """Tells how to get an appointment without us: whom to call and what to say, or that one may simply come."""
    service = entry.service
    with turn.resources.reading() as session:
        for text, hours in said_there(session, entry.id or 0):
            turn.say("booking-say-there", text=out.text_in(text, service.text_language), hours=hours or "–")
    if "walk_in" in service.attributes:
        turn.say("book-walk-in", name=service.name)
    if entry.phone:
        calls = [buttons.call(entry.phone), buttons.INTERPRETER, buttons.BRING]
        sentence = message("book-call-sentence")
        turn.say("book-call", calls, name=service.name, phone=out.phone_number(entry.phone), sentence=sentence)
    elif service.url:
        turn.say("book-website", [buttons.MORE], name=service.name, url=service.url)
    else:
        turn.say("book-no-contact", [buttons.MORE], name=service.name)

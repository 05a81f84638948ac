"""An appointment for the calendar of her phone. What somebody else may see of it there is discreet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Calendar, Event
from icalendar.enums import CLASS, STATUS
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_validator, model_validator

from actions.outgoing import Outgoing
from bot.render import RenderedFile, Renderer, plain


class CalendarArgs(BaseModel):
    """Arguments of ``File("calendar", …)``.

    Attributes:
        uid: Names the appointment; the same one moves or cancels what the calendar already has.
        start: ISO 8601 with its offset.
        end: ISO 8601 with its offset, after the start.
        timezone: IANA name; the calendar shows the time as clocks there will show it.
        title: Message key of the title. The usual one says only that there is an appointment.
        place: Name of the place; leave it out where the name tells why somebody goes there.
        address: Where to go.
        code: What to show there.
        sequence: Counts the changes; calendars ignore what is older than what they have.
        cancelled: Whether it does not take place.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    uid: str = Field(min_length=1, max_length=200)
    start: AwareDatetime
    end: AwareDatetime
    timezone: str
    title: str = "calendar-title"
    place: str = ""
    address: str = ""
    code: str = ""
    sequence: int = Field(default=0, ge=0)
    cancelled: bool = False

    @field_validator("timezone")
    @classmethod
    def _exists(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError(f"expected an IANA time zone such as Europe/Berlin, found {value!r}")
        return value

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> CalendarArgs:
        if self.end <= self.start:
            raise ValueError("expected an end after the start")
        return self


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the entry.

    Args:
        args: Those of :class:`CalendarArgs`.
        language: BCP 47 tag the title is in.
        renderer: Words it.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    appointment = CalendarArgs.model_validate(args)
    calendar = Calendar.new(prodid="-//Amana//EN", method="CANCEL" if appointment.cancelled else "PUBLISH")
    calendar.add_component(_event(appointment, language, renderer))
    day = appointment.start.date()
    calendar.add_missing_timezones(day - timedelta(days=366), day + timedelta(days=366))
    return RenderedFile("appointment.ics", "text/calendar", calendar.to_ical())


def _event(appointment: CalendarArgs, language: str, renderer: Renderer) -> Event:
    def worded(key: str, **args: Any) -> str:
        return plain(renderer.render(Outgoing(key, args), language).text)

    zone = ZoneInfo(appointment.timezone)
    return Event.new(
        uid=appointment.uid,
        stamp=datetime.now(UTC),
        start=appointment.start.astimezone(zone),
        end=appointment.end.astimezone(zone),
        summary=worded(appointment.title),
        location=", ".join(filter(None, (appointment.place, appointment.address))) or None,
        description=worded("calendar-code", code=appointment.code) if appointment.code else None,
        sequence=appointment.sequence,
        classification=CLASS.PRIVATE,
        status=STATUS.CANCELLED if appointment.cancelled else STATUS.CONFIRMED,
    )

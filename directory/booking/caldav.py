"""A calendar such as Nextcloud's or Radicale's by CalDAV (RFC 4791), written conditionally.

The row's weekly pattern says when appointments are given, the calendar what is taken. Each seat of a time has
one address in the calendar: it is made only where nothing is there yet (``If-None-Match: *``), so that of two
who reach for it one is refused, whoever else writes to the same calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from caldav.collection import Calendar as DavCalendar
from caldav.davclient import DAVClient
from caldav.lib.error import DAVError
from icalendar import Calendar, Event

from directory.booking.pattern import times
from directory.booking.place import Place
from directory.booking.port import Certainty, Directions, Request, Slot, Standing, Taken, Unreachable

_TIMEOUT_S = 3
_OURS = "amana-"
_CALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}
_GONE = (404, 410)
_REFUSED = (409, 412)


@dataclass(frozen=True)
class _Busy:
    start: datetime
    end: datetime
    uid: str


@dataclass(frozen=True)
class _Found:
    url: str
    etag: str
    event: Event


class CalDav:
    """See :class:`directory.booking.port.SlotSource`. Setting of the row: ``url`` of the calendar."""

    def __init__(self, place: Place) -> None:
        """Takes the place."""
        self._place = place
        self._url = place.row.settings["url"].rstrip("/") + "/"
        self.certainty = Certainty.ASKED if place.row.approval else Certainty.BOOKED

    def _client(self) -> DAVClient:
        secret = self._place.secret
        return DAVClient(self._url, username=secret.get("user"), password=secret.get("password"), timeout=_TIMEOUT_S)

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """See the port."""
        place, row = self._place, self._place.row
        length = timedelta(minutes=row.duration_minutes)
        grid = list(times(row.hours, place.timezone, place.country, length, start, end, place.region))
        busy = self._busy(start, end + length) if grid else []
        left = ((begin, close, self._left(busy, begin, close)) for begin, close in grid)
        return [place.slot(begin, close, seats) for begin, close, seats in left if seats > 0]

    def _left(self, busy: list[_Busy], start: datetime, end: datetime) -> int:
        meanwhile = [one for one in busy if one.start < end and start < one.end]
        if any(not one.uid.startswith(_OURS) for one in meanwhile):
            return 0
        return self._place.row.capacity - len(meanwhile)

    def hold(self, request: Request) -> None:
        """See the port."""
        if self._own(request) is None:
            self._take(request)

    def book(self, request: Request) -> Certainty:
        """See the port. A hold that the office has put to another time is none any more."""
        found = self._own(request) or self._take(request)
        status = "TENTATIVE" if self._place.row.approval else "CONFIRMED"
        if found.event.get("STATUS") != "CONFIRMED" or not found.event.get("SUMMARY"):
            if _utc(found.event.start) != request.start:
                self._delete(found)
                raise Taken("the office has put something else there")
            headers = {**_CALENDAR, "If-Match": found.etag}
            if self._send("PUT", found.url, _ics(request, status), headers).status in _REFUSED:
                raise Unreachable("the calendar's owner changed it just now")
        return Certainty.ASKED if status == "TENTATIVE" else Certainty.BOOKED

    def release(self, request: Request) -> None:
        """See the port."""
        if found := self._anywhere(request):
            self._delete(found)

    def check(self, request: Request) -> Standing | None:
        """See the port."""
        found = self._anywhere(request)
        status = str(found.event.get("STATUS") or "CONFIRMED") if found else "CANCELLED"
        certainty = {"CANCELLED": None, "TENTATIVE": Certainty.ASKED}.get(status, Certainty.BOOKED)
        if found is None or certainty is None:
            return None
        return Standing(certainty, _utc(found.event.start), _utc(found.event.end))

    def directions(self) -> Directions:
        """See the port."""
        return self._place.directions()

    def _take(self, request: Request) -> _Found:
        """Writes an event where nothing is yet, and takes it back if somebody's own event came in between."""
        for url in self._names(request):
            answer = self._send("PUT", url, _ics(request, "TENTATIVE"), {**_CALENDAR, "If-None-Match": "*"})
            found = self._mine_at(url, request)
            if answer.status in _REFUSED and found is None:
                continue
            if found is None:
                break
            if self._clashes(request):
                self._delete(found)
                break
            return found
        raise Taken("the calendar has something else at that time")

    def _names(self, request: Request) -> Iterator[str]:
        """Yields addresses to try: of each seat, and one more where what had it was put to another time."""
        for url in self._seats(request):
            yield url
            there = self._get(url)
            if there and _utc(there.event.start) != request.start:
                yield url.replace(".ics", "-again.ics")

    def _clashes(self, request: Request) -> bool:
        meanwhile = self._busy(request.start, request.end)
        return len(meanwhile) > self._place.row.capacity or any(not one.uid.startswith(_OURS) for one in meanwhile)

    def _seats(self, request: Request) -> Iterator[str]:
        minutes = int(request.start.timestamp()) // 60
        return (f"{self._url}{_OURS}{minutes}-{seat}.ics" for seat in range(1, self._place.row.capacity + 1))

    def _own(self, request: Request) -> _Found | None:
        return next(filter(None, (self._mine_at(url, request) for url in self._seats(request))), None)

    def _anywhere(self, request: Request) -> _Found | None:
        """Finds an event also where the office has put it: at another time, under another address."""
        return self._own(request) or next(
            filter(None, (self._mine_at(url, request) for url in self._named(_OURS + request.token))), None
        )

    def _mine_at(self, url: str, request: Request) -> _Found | None:
        found = self._get(url)
        return found if found and found.event.get("UID") == _OURS + request.token else None

    def _get(self, url: str) -> _Found | None:
        answer = self._send("GET", url)
        if answer.status in _GONE:
            return None
        event = next(iter(Calendar.from_ical(answer.raw).walk("VEVENT")), None)
        return _Found(url, answer.headers.get("ETag", "*"), event) if isinstance(event, Event) else None

    def _named(self, uid: str) -> list[str]:
        """Returns the addresses of the events that have a UID; servers may answer with more than these."""
        try:
            with self._client() as client:
                found: Any = DavCalendar(client, self._url).search(uid=uid, event=True)
        except (DAVError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        return [str(one.url) for one in found]

    def _delete(self, found: _Found) -> None:
        if self._send("DELETE", found.url, "", {"If-Match": found.etag}).status in _REFUSED:
            raise Unreachable("the calendar's owner changed it just now")

    def _busy(self, start: datetime, end: datetime) -> list[_Busy]:
        try:
            with self._client() as client:
                found: Any = DavCalendar(client, self._url).search(start=start, end=end, event=True, expand=True)
        except (DAVError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        events = (event for one in found for event in one.icalendar_instance.walk("VEVENT"))
        return [_busy(event) for event in events if _blocks(event)]

    def _send(self, method: str, url: str, body: str = "", headers: dict[str, str] | None = None) -> Any:
        try:
            with self._client() as client:
                answer = client.request(url, method, body, headers or {})
        except (DAVError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        if answer.status >= 400 and answer.status not in (*_GONE, *_REFUSED):
            raise Unreachable(str(answer.status))
        return answer


def _blocks(event: Event) -> bool:
    return event.get("STATUS") != "CANCELLED" and event.get("TRANSP") != "TRANSPARENT" and "DTSTART" in event


def _busy(event: Event) -> _Busy:
    start = _utc(event.start)
    end = _utc(event.end)
    return _Busy(start, max(end, start + timedelta(minutes=1)), str(event.get("UID", "")))


def _utc(value: date) -> datetime:
    """Reads a moment; whole days and times without a zone are taken to be UTC."""
    moment = value if isinstance(value, datetime) else datetime.combine(value, datetime.min.time())
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _ics(request: Request, status: str) -> str:
    event = Event()
    event.add("UID", _OURS + request.token)
    event.add("DTSTAMP", request.start)
    event.add("DTSTART", request.start.astimezone(UTC))
    event.add("DTEND", request.end.astimezone(UTC))
    event.add("STATUS", status)
    if request.name or status == "CONFIRMED":
        event.add("SUMMARY", f"{request.code} {request.name}".strip())
        wishes = {"language": request.language, "interpreter": request.interpreter,
                  "female_staff": "wanted" if request.female_staff else ""}  # fmt: skip
        event.add("DESCRIPTION", "; ".join(f"{name}: {value}" for name, value in wishes.items() if value))
    calendar = Calendar()
    calendar.add("PRODID", "-//Amana//appointments//EN")
    calendar.add("VERSION", "2.0")
    calendar.add_component(event)
    return str(calendar.to_ical().decode())

"""What is said, before it is put into words: a message key and typed arguments.

Arguments are plain JSON, so that they pass through Rasa. A text or a number stands for itself; the
functions below make arguments that are worded in the reader's language at the edge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

# Messages put together of others, whose only argument ``text`` is all they say.
COMPOSED = frozenset({
    "place-card", "place-details", "contacts", "rights-warnings", "rights-answer", "rights-how",
    "rights-for-everybody", "rights-statuses", "refused-say", "firewall-law", "firewall-place", "firewall-this-chat",
    "firewall-not-known", "interpreter-sentence", "interpreter-record", "interpreter-list",
    "booking-offer", "booking-hold", "booking-result",
    "admin-rows", "untaught-line", "untaught-ask", "machine-translated",
})  # fmt: skip
Arg = Any  # str | int | float | dict with "type"


@dataclass(frozen=True)
class Button:
    """Something to tap.

    Attributes:
        key: Message key of its label (20 characters at most when worded).
        args: Arguments of the label.
        payload: What is sent when it is pressed, such as ``/show_more``; 64 bytes at most.
        url: Instead of a payload, what is opened: ``tel:`` or ``https:``.
        request: Instead of a payload, what is asked of the person's device: ``location``.
    """

    key: str
    payload: str = ""
    args: Mapping[str, Arg] = field(default_factory=dict)
    url: str = ""
    request: str = ""


@dataclass(frozen=True)
class Venue:
    """A place that a map can show. Only for points that are the place itself."""

    name: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class File:
    """A file that goes with a message: made when it is sent, and stored nowhere.

    Attributes:
        kind: Names what makes it, such as ``calendar`` or ``card``; see ``bot/files/``.
        args: What it is made of, plain JSON.
    """

    kind: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Outgoing:
    """One message to a person.

    Attributes:
        key: Message key in the catalogue.
        args: Its arguments.
        buttons: What to tap, the most likely first.
        venue: Shown on a map where the channel can.
        file: Goes with it, to keep, show or print.
        language: BCP 47 tag; from here on the conversation is in this language.
        forget: Whether everything known of the conversation is to be deleted once this is sent.
        clears: Whether what stands in the chat is taken away before this is sent, where the channel can.
        quiet: Whether it comes without sound and cannot be passed on, where the channel can.
    """

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    buttons: Sequence[Button] = ()
    venue: Venue | None = None
    file: File | None = None
    language: str = ""
    forget: bool = False
    clears: bool = False
    quiet: bool = False

    def to_json(self) -> dict[str, Any]:
        """Returns the form that passes through Rasa."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Outgoing:
        """Reads what :meth:`to_json` wrote."""
        venue, file = value.get("venue"), value.get("file")
        return cls(
            key=value["key"],
            args=value.get("args") or {},
            buttons=tuple(Button(**button) for button in value.get("buttons") or ()),
            venue=Venue(**venue) if venue else None,
            file=File(**file) if file else None,
            language=value.get("language") or "",
            forget=bool(value.get("forget")),
            clears=bool(value.get("clears")),
            quiet=bool(value.get("quiet")),
        )


def message(key: str, **args: Arg) -> Arg:
    """Another message of the catalogue, worded inside this one."""
    return {"type": "message", "key": key, "args": args}


def lines(parts: Sequence[Arg]) -> Arg:
    """Arguments one below the other."""
    return {"type": "lines", "parts": list(parts)}


def each_once(parts: Sequence[Arg]) -> list[Arg]:
    """Leaves out arguments that were there before; they are plain JSON and cannot be hashed."""
    return [part for number, part in enumerate(parts) if part not in parts[:number]]


def listed(parts: Sequence[Arg]) -> Arg:
    """Arguments as a list in a sentence ("a, b and c")."""
    return {"type": "list", "parts": list(parts)}


def text_in(text: str, language: str, by_machine: bool = False) -> Arg:
    """A text from a record, with the BCP 47 tag of its language: said to be foreign, or a machine's, where it is."""
    return {"type": "text", "text": text, "language": language} | ({"by_machine": True} if by_machine else {})


def day(value: date) -> Arg:
    """A date."""
    return {"type": "date", "value": value.isoformat()}


def month(value: date) -> Arg:
    """A month with its year."""
    return {"type": "month", "value": value.isoformat()}


def quarter(value: date) -> Arg:
    """A quarter with its year."""
    return {"type": "quarter", "value": value.isoformat()}


def ago(value: date, today: date) -> Arg:
    """How long ago a day was."""
    return {"type": "ago", "days": (today - value).days}


def moment(value: datetime) -> Arg:
    """A weekday and local time."""
    return {"type": "moment", "value": value.isoformat()}


def clock(value: datetime) -> Arg:
    """A local time of day."""
    return {"type": "time", "value": value.isoformat()}


def kilometres(value: float) -> Arg:
    """A distance."""
    return {"type": "kilometres", "value": value}


def country_name(code: str) -> Arg:
    """A country by its ISO 3166-1 code."""
    return {"type": "country", "code": code}


def language_name(tag: str) -> Arg:
    """A language by its BCP 47 tag."""
    return {"type": "language", "tag": tag}


def phone_number(number: str) -> Arg:
    """A telephone number, E.164 or as dialled locally."""
    return {"type": "phone", "number": number}


def dial_url(number: str) -> str:
    """Returns the ``tel:`` address of a number; of two that do the same ("112 / 166") the first."""
    first = number.split("/")[0]
    return "tel:" + "".join(c for c in first if c.isdigit() or c == "+")

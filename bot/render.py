"""Putting a message into words, once, at the edge: Fluent for sentences, Babel for dates and numbers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Protocol

import phonenumbers
import pycountry
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.units import format_unit

from actions import buttons
from actions.hotlines import EUROPEAN_EMERGENCY
from actions.outgoing import COMPOSED, Arg, Button, File, Outgoing, Venue
from bot.catalogue import FALLBACK, Catalogue

logger = logging.getLogger(__name__)
SLOW_DOWN = "slow-down"
_ISOLATE, _POP, _LTR = "\u2068", "\u2069", "\u2066"


@dataclass(frozen=True)
class RenderedButton:
    """A button in words."""

    title: str
    payload: str = ""
    url: str = ""
    request: str = ""


@dataclass(frozen=True)
class RenderedFile:
    """A file ready to be sent.

    Attributes:
        name: File name with its ending.
        media_type: Such as ``text/calendar``.
        content: The bytes.
        alt: What a picture shows, for whoever cannot see it.
    """

    name: str
    media_type: str
    content: bytes
    alt: str = ""


@dataclass(frozen=True)
class Rendered:
    """A message in words, for any channel.

    Attributes:
        args: Each argument of the message in words, for a channel with forms of its own to fill in.
        clears: See :class:`actions.outgoing.Outgoing`.
        quiet: See :class:`actions.outgoing.Outgoing`.
        reference: Random name by which a channel that can reports later that it took the message; empty for none.
    """

    key: str
    text: str
    buttons: tuple[RenderedButton, ...] = ()
    venue: Venue | None = None
    file: RenderedFile | None = None
    args: Mapping[str, str] = field(default_factory=dict)
    reference: str = ""
    clears: bool = False
    quiet: bool = False


class FileMaker(Protocol):
    """Makes one kind of file."""

    def __call__(self, args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
        """Makes the file.

        Args:
            args: Those of :class:`actions.outgoing.File`.
            language: BCP 47 tag of the conversation.
            renderer: Words what the file says.
        """
        ...


class Renderer:
    """Words messages in any language there is a catalogue for."""

    def __init__(self, catalogues: Mapping[str, Catalogue], makers: Mapping[str, FileMaker] | None = None) -> None:
        """Takes all catalogues, and what makes files by kind."""
        self._catalogues = catalogues
        self._makers = makers or {}

    def render(self, outgoing: Outgoing, language: str) -> Rendered:
        """Words one message.

        Args:
            outgoing: Key and arguments.
            language: BCP 47 tag.
        """
        words = _Words(self._catalogues, language)
        buttons = tuple(_button(button, words) for button in outgoing.buttons)
        args = words.args(outgoing.args)
        text = words.filled(outgoing.key, args)
        plainly = {name: plain(str(value)) for name, value in args.items()}
        file = self._file(outgoing.file, language)
        worded = Rendered(outgoing.key, text, buttons, outgoing.venue, file, plainly)
        return replace(worded, clears=outgoing.clears, quiet=outgoing.quiet)

    def worded(self, value: Arg, language: str) -> str:
        """Words one argument alone, such as the name of a row in a table, for a place where nothing else stands."""
        return plain(str(_Words(self._catalogues, language).arg(value)))

    def _file(self, file: File | None, language: str) -> RenderedFile | None:
        if file is None:
            return None
        try:
            return self._makers[file.kind](file.args, language, self)
        except Exception as error:  # without the file the message still helps
            logger.error("A file of kind %s could not be made: %s", file.kind, type(error).__name__)
            return None

    def render_all(self, answers: Sequence[Outgoing], language: str) -> list[Rendered]:
        """Words an answer; a message that cannot be worded costs nobody the rest of it."""
        worded = []
        for outgoing in answers:
            try:
                worded.append(self.render(outgoing, language))
            except Exception as error:  # a fault of ours in one message; the others may be what helps
                logger.error("Message %s could not be worded: %s", outgoing.key, type(error).__name__)
        return worded or [self.render(trouble(), language)]


def trouble() -> Outgoing:
    """Returns what is said when nothing else can be: the emergency number and the menu."""
    number = {"type": "dial", "number": EUROPEAN_EMERGENCY}
    return Outgoing("trouble", {"number": number}, (buttons.call(EUROPEAN_EMERGENCY), *buttons.MENU))


def slow_down() -> Outgoing:
    """Returns what is said to somebody who writes too much; the emergency number stands in it."""
    number = {"type": "dial", "number": EUROPEAN_EMERGENCY}
    return Outgoing(SLOW_DOWN, {"number": number}, (buttons.EMERGENCY,))


def _button(button: Button, words: _Words) -> RenderedButton:
    title = plain(words.message(button.key, button.args))
    return RenderedButton(title, button.payload, button.url, button.request)


def plain(text: str) -> str:
    """Takes out the invisible characters that keep two directions of writing apart."""
    return text.translate({ord(c): None for c in (_ISOLATE, _POP, _LTR)})


class _Words:
    """Words arguments in one language."""

    def __init__(self, catalogues: Mapping[str, Catalogue], language: str) -> None:
        self._catalogues = catalogues
        self._language = language if language in catalogues else FALLBACK
        self._catalogue = catalogues[self._language]
        self._locale = locale_of(self._language)

    def message(self, key: str, args: Mapping[str, Arg]) -> str:
        return self.filled(key, self.args(args))

    def args(self, args: Mapping[str, Arg]) -> dict[str, Any]:
        return {name: self.arg(value) for name, value in args.items()}

    def filled(self, key: str, worded: Mapping[str, Any]) -> str:
        return str(worded["text"]) if key in COMPOSED else self._catalogue.format(key, worded)

    def arg(self, value: Arg) -> Any:
        if not isinstance(value, Mapping):
            return value
        return self._kinds()[value["type"]](value)

    def _kinds(self) -> dict[str, Callable[[Mapping[str, Any]], Any]]:
        return {
            "message": lambda v: self.message(v["key"], v["args"]),
            "lines": lambda v: "\n".join(str(self.arg(part)) for part in v["parts"]),
            "list": self._list,
            "plus": lambda v: " + ".join(str(self.arg(part)) for part in v["parts"]),
            "text": self._text,
            "date": lambda v: format_date(date.fromisoformat(v["value"]), "long", locale=self._locale),
            "month": lambda v: format_skeleton("yMMMM", date.fromisoformat(v["value"]), locale=self._locale),
            "quarter": lambda v: format_skeleton("yQQQQ", date.fromisoformat(v["value"]), locale=self._locale),
            "time": lambda v: format_time(datetime.fromisoformat(v["value"]), "short", locale=self._locale),
            "moment": self._moment,
            "ago": self._ago,
            "long_day": lambda v: format_date(date.fromisoformat(v["value"]), "EEEE d MMM", locale=self._locale),
            "short_day": lambda v: format_date(datetime.fromisoformat(v["value"]), "EEE d MMM", locale=self._locale),
            "day_time": self._day_time,
            "kilometres": self._kilometres,
            "country": lambda v: self._locale.territories.get(v["code"], v["code"]),
            "region": lambda v: region_name(v["code"], self._locale),
            "language": self._language_name,
            "weekday": lambda v: self._locale.days["format"]["wide"][v["day"]],
            "phone": lambda v: f"{_LTR}{international(v['number'])}{_POP}",
            "dial": lambda v: f"{_LTR}{v['number']}{_POP}",
            "worded_in": lambda v: _Words(self._catalogues, v["language"]).arg(v["of"]),
        }

    def _list(self, value: Mapping[str, Any]) -> str:
        parts = [str(self.arg(part)) for part in value["parts"]]
        return format_list(parts, locale=self._locale) if parts else ""

    def _text(self, value: Mapping[str, Any]) -> str:
        source = value["language"]
        text = f"{_ISOLATE}{value['text']}{_POP}"
        if value.get("by_machine"):
            return self._catalogue.format("translated-by-machine", {"text": text})
        if not source or source.split("-")[0] == self._language.split("-")[0]:
            return text
        name = self._locale.languages.get(source, source)
        return self._catalogue.format("in-other-language", {"language": name, "text": text})

    def _moment(self, value: Mapping[str, Any]) -> str:
        moment = datetime.fromisoformat(value["value"])
        day = format_datetime(moment, "EEEE d MMM", locale=self._locale)
        return f"{day}, {format_time(moment, 'short', locale=self._locale)}"

    def _day_time(self, value: Mapping[str, Any]) -> str:
        """Words a day of the week and of the month, and a time, so that it fits on a button."""
        moment = datetime.fromisoformat(value["value"])
        return format_datetime(moment, "EEE d, HH:mm", locale=self._locale)

    def _ago(self, value: Mapping[str, Any]) -> str:
        past = -timedelta(days=max(0, value["days"]))
        return format_timedelta(past, granularity="day", threshold=1.5, add_direction=True, locale=self._locale)

    def _kilometres(self, value: Mapping[str, Any]) -> str:
        kilometres = float(value["value"])
        if kilometres < 0.95:
            metres = max(50, round(kilometres * 20) * 50)
            return format_unit(metres, "length-meter", "short", locale=self._locale)
        rounded = round(kilometres, 1) if kilometres < 10 else round(kilometres)
        return format_unit(rounded, "length-kilometer", "short", locale=self._locale)

    def _language_name(self, value: Mapping[str, Any]) -> str:
        locale = locale_of(value["in"]) if value.get("in") else self._locale
        return str(locale.languages.get(value["tag"], value["tag"]))


def locale_of(tag: str) -> Locale:
    """Returns how dates, numbers and names are written in a language; English for one that nobody knows."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FALLBACK)


def region_name(code: str, locale: Locale) -> str:
    """Names a region by ISO 3166-2 code as it is called there: what stands on signs and letters.

    An overseas part that ISO 3166-1 knows too is named in the reader's language; what nobody knows keeps its code.
    """
    if found := pycountry.subdivisions.get(code=code):  # type: ignore[no-untyped-call]  # published half typed
        return str(found.name)
    return str(locale.territories.get(code.partition("-")[2], code))


def international(number: str) -> str:
    """Writes an E.164 number in groups; leaves short and local numbers as they are."""
    if not number.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)

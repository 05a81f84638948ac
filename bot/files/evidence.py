"""Pages of evidence: a map of what was not found, and where people asked from month by month.

They say what was published and nothing else (:mod:`directory.unmet.publishing`). What a page looks like stands in
``evidence.typ``; it is set as a picture, or to print.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from babel.dates import format_skeleton
from babel.numbers import format_decimal
from babel.units import format_unit
from pydantic import BaseModel, ConfigDict, Field

from actions.outgoing import Arg, Outgoing, country_name, message
from bot.files.mapping import Area, Town, drawn
from bot.files.sheet import MEDIA_TYPES, Format, set_in_type
from bot.render import RenderedFile, Renderer, locale_of
from directory.referrals.publishing import FEWEST
from directory.taxonomy import services
from directory.unmet.publishing import EPSILON

Month = Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]
# Five steps of YlOrBr of ColorBrewer, which people who confuse colours tell apart, also printed in grey.
_CLASSES = ((5, "#ffffd4"), (10, "#fed98e"), (20, "#fe9929"), (50, "#d95f0e"), (100, "#993404"))
_LIGHT_ON_DARK = 50  # from this count on the ink is white
_BARS = "#0072b2"  # of Okabe and Ito
_ROWS = 16
_RTL = "right-to-left"


class _Page(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    format: Format = "png"
    since: Month
    until: Month


class _Place(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    country: str = ""
    town: str = ""
    elsewhere: bool = False


class Row(_Place):
    """A sum of figures of a place.

    Attributes:
        country: ISO 3166-1 code, empty for several.
        town: What its area is called after; empty for a country.
        elsewhere: Whether of a country only what is not near a town that is named.
        service: Taxonomy identifier, empty for several.
        count: Needs.
        margin: By how much the count may be off.
    """

    service: str = ""
    count: int
    margin: int = 0


class MapArgs(_Page):
    """Arguments of ``File("need_map", …)``.

    Attributes:
        areas: What is drawn.
        towns: What lies around, the most populous first.
        rows: What is listed beside the map, the most first.
    """

    areas: tuple[Area, ...] = ()
    towns: tuple[Town, ...] = ()
    rows: tuple[Row, ...] = ()


class Line(_Place):
    """A place over the months.

    Attributes:
        country: ISO 3166-1 code, empty for several.
        town: What its area is called after; empty for a country.
        elsewhere: Whether of a country only what is not near a town that is named.
        counts: Needs by month; a month that shows none is left out.
    """

    counts: Mapping[str, int]


class MonthsArgs(_Page):
    """Arguments of ``File("need_months", …)``.

    Attributes:
        months: Which are shown, in order.
        lines: Places, in the order of the way.
    """

    months: tuple[Month, ...]
    lines: tuple[Line, ...] = ()


def make_map(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the map.

    Args:
        args: Those of :class:`MapArgs`.
        language: BCP 47 tag it is worded in.
        renderer: Words it.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    page = MapArgs.model_validate(args)
    words = _Words(renderer, language)
    known = {
        "kind": "map",
        **words.around("needs-title", page),
        "legend": words.say("needs-legend"),
        "classes": [{"colour": colour, "label": words.range_from(least)} for least, colour in _CLASSES],
        "map": drawn(page.areas, page.towns, lambda count: (*_colour(count), words.number(count)), words.kilometres),
        "rows": [[words.row(row), words.off_by(row)] for row in page.rows[:_ROWS]],
    }
    return _file("needs", page.format, known)


def make_months(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the picture of places over the months.

    Args:
        args: Those of :class:`MonthsArgs`.
        language: BCP 47 tag it is worded in.
        renderer: Words it.

    Raises:
        pydantic.ValidationError: If an argument is missing, unknown or not what it should be.
    """
    page = MonthsArgs.model_validate(args)
    words = _Words(renderer, language)
    most = max((count for line in page.lines for count in line.counts.values()), default=1)
    known = {
        "kind": "months",
        **words.around("needs-months-title", page),
        "colour": _BARS,
        "months": [words.month(month, "yMMM") for month in page.months],
        "rows": [
            {"label": words.place(line), "cells": [words.cell(line, m, most) for m in page.months]}
            for line in page.lines
        ],
    }
    return _file("months", page.format, known)


def _file(name: str, file_format: Format, known: Mapping[str, Any]) -> RenderedFile:
    content = set_in_type("evidence", known, file_format)
    return RenderedFile(f"{name}.{file_format}", MEDIA_TYPES[file_format], content, str(known["title"]))


def _colour(count: int) -> tuple[str, str]:
    """Returns the colour of an area and of the ink on it."""
    colour = next(colour for least, colour in reversed(_CLASSES) if count >= least or least == _CLASSES[0][0])
    return colour, "#ffffff" if count >= _LIGHT_ON_DARK else "#000000"


def place_arg(country: str, town: str, elsewhere: bool) -> Arg:
    """Returns how a place of evidence is called in a sentence, see :class:`Row`."""
    if not country:
        return message("needs-several-countries")
    if town:
        return message("needs-near", place=town, country=country_name(country))
    return message("needs-elsewhere", country=country_name(country)) if elsewhere else country_name(country)


class _Words:
    """Words a page in one language."""

    def __init__(self, renderer: Renderer, language: str) -> None:
        self._renderer = renderer
        self._language = language
        self._locale = locale_of(language)

    def say(self, key: str, **args: Arg) -> str:
        return self._renderer.render(Outgoing(key, args), self._language).text

    def around(self, title: str, page: _Page) -> dict[str, Any]:
        period = self.say("needs-period", since=self.month(page.since), until=self.month(page.until))
        method = self.say("needs-method", fewest=self.number(FEWEST), epsilon=self.number(EPSILON))
        return {
            "title": self.say(title),
            "period": period,
            "notes": [method, self.say("needs-limits")],
            "language": self._language,
            "rtl": self._locale.character_order == _RTL,
        }

    def month(self, month: str, skeleton: str = "yMMMM") -> str:
        year, number = map(int, month.split("-"))
        return str(format_skeleton(skeleton, date(year, number, 1), locale=self._locale))

    def number(self, count: float) -> str:
        return str(format_decimal(count, locale=self._locale))

    def range_from(self, least: int) -> str:
        above = [other for other, _ in _CLASSES if other > least]
        return f"{self.number(least)}–{self.number(above[0] - 1)}" if above else f"{self.number(least)}+"

    def kilometres(self, length: float) -> str:
        return str(format_unit(length, "length-kilometer", "short", locale=self._locale))

    def place(self, place: _Place) -> str:
        return self.say("admin-rows", text=place_arg(place.country, place.town, place.elsewhere))

    def row(self, row: Row) -> str:
        what = self.say(f"service-{row.service}") if row.service in services() else self.say("needs-several-kinds")
        return f"{self.place(row)} · {what}"

    def off_by(self, row: Row) -> str:
        return f"{self.number(row.count)} ± {self.number(row.margin)}"

    def cell(self, line: Line, month: str, most: int) -> tuple[str, float]:
        count = line.counts.get(month, 0)
        return (self.number(count) if count else "", count / most)

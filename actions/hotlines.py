"""Numbers to call: which one holds where she is, and what is known of who answers."""

from __future__ import annotations

from collections import defaultdict

from actions import buttons
from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.telling import Teller
from actions.turn import Turn
from directory.facts.lookup import hotlines_for
from directory.facts.packs import Facts
from directory.facts.records import Hotline

EUROPEAN_EMERGENCY = "112"  # Directive (EU) 2018/1972 art. 109; GSM phones know it elsewhere too
_LANGUAGES_SHOWN = 4


def first_hotline(turn: Turn, purpose: str) -> Hotline | None:
    """Returns the number to call for a purpose where the person is, None if none is known."""
    country, region = turn.law_at
    spoken = [row for row in hotlines_for(turn.facts, country, purpose, region) if not row.by_text]
    return next((row for row in spoken if turn.language in row.languages), next(iter(spoken), None))


def text_line(turn: Turn) -> Hotline | None:
    """Returns the emergency number that takes written messages, None if none is known."""
    country, region = turn.law_at
    return next((row for row in hotlines_for(turn.facts, country, "emergency", region) if row.by_text), None)


def emergency_number(turn: Turn) -> str:
    """Returns the emergency number where the person is, 112 where that is not known."""
    hotline = first_hotline(turn, "emergency")
    return hotline.number if hotline else EUROPEAN_EMERGENCY


def numbers_by_country(facts: Facts, purpose: str) -> list[Arg]:
    """Returns a line a number: in which countries it is the one to call first."""
    found: dict[str, list[str]] = defaultdict(list)
    for code, country in facts.countries.items():
        for row in [row for row in country.hotlines if row.purpose == purpose and not row.region][:1]:
            found[row.number].append(code)
    ordered = sorted(found.items(), key=lambda pair: -len(pair[1]))
    return [
        message("number-in", number=dial(number), countries=out.listed([out.country_name(code) for code in codes]))
        for number, codes in ordered
    ]


def hotline_line(row: Hotline, telling: Teller) -> Arg:
    """Returns a number with what is known of it: who answers, when, in which languages, for what price."""
    line = message("contact", name=row.name, phone=out.phone_number(row.number))
    known = [*_run_by(row), *_hours(row, telling), *_languages(row), *_cost(row, telling), *_doubt(row)]
    return message("contact-known", contact=line, known=out.listed(known)) if known else line


def _run_by(row: Hotline) -> list[Arg]:
    return [message(f"hotline-by-{row.run_by}")] if row.run_by else []


def _hours(row: Hotline, telling: Teller) -> list[Arg]:
    if row.hours == "24/7":
        return [message("hotline-always")]
    return [telling.text(row, "hours")] if row.hours else []


def _languages(row: Hotline) -> list[Arg]:
    spoken = [out.language_name(tag) for tag in row.languages[:_LANGUAGES_SHOWN]]
    known = [message("hotline-languages", languages=out.listed(spoken))] if spoken else []
    return [*known, message("hotline-interpreters")] if row.interpreters else known


def _cost(row: Hotline, telling: Teller) -> list[Arg]:
    if row.cost == "free":
        return [message("hotline-free")]
    return [telling.text(row, "cost")] if row.cost else []


def _doubt(row: Hotline) -> list[Arg]:
    return [] if row.is_sourced else [message("hotline-unconfirmed")]


def call_buttons(*hotlines: Hotline | None) -> list[out.Button]:
    """One button to dial each number, each number once."""
    numbers = dict.fromkeys(row.number for row in hotlines if row)
    return [buttons.call(number) for number in numbers]


def dial(number: str) -> Arg:
    """Returns a number as it is dialled, as an argument."""
    return {"type": "dial", "number": number}

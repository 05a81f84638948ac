"""People and numbers to turn to."""

from __future__ import annotations

from collections.abc import Sequence

from actions import outgoing as out
from actions.hotlines import hotline_line
from actions.outgoing import Arg, message
from actions.telling import teller
from actions.turn import Turn
from directory import search
from directory.facts.lookup import hotlines_for
from directory.geo.distance import distance_km
from directory.geo.places import Place

_ADVICE_SERVICES = ("insurance_advice", "social_legal_advice", "primary_care")
_SHOWN = 3


def say_contacts(turn: Turn, key: str, purposes: Sequence[str] = ("migrant_info",)) -> bool:
    """Names those who can be asked: hotlines first, then advice centres and clinics.

    Args:
        turn: The turn.
        key: Message key of the sentence above them.
        purposes: Hotlines wanted.

    Returns:
        Whether there was anybody; if not, nothing is said.
    """
    country, region = turn.law_at
    telling = teller(turn)
    lines = [
        hotline_line(row, telling) for purpose in purposes for row in hotlines_for(turn.facts, country, purpose, region)
    ]
    lines += _advice_lines(turn, turn.place.country if turn.place else country)
    if lines:
        turn.say("contacts", text=out.lines([message(key), *lines[:_SHOWN]]))
    return bool(lines)


def _advice_lines(turn: Turn, country: str) -> list[Arg]:
    with turn.resources.reading() as session:
        hits = [
            hit
            for service in _ADVICE_SERVICES
            for hit in search.in_country(session, country, service, turn.resources.now())
        ]
        hits.sort(key=lambda hit: _km(turn.place, hit))
        entries = {hit.entry.id: hit.entry for hit in hits if hit.entry.phone}
        return [
            message("contact", name=e.service.name, phone=out.phone_number(e.phone or "")) for e in entries.values()
        ]


def _km(place: Place | None, hit: search.Hit) -> float:
    location = hit.entry.location
    ends = (place.latitude, place.longitude) if place else (None, None)
    if None in ends or location.latitude is None or location.longitude is None:
        return float("inf")
    return distance_km(ends[0] or 0.0, ends[1] or 0.0, location.latitude, location.longitude)

"""How one place is shown: what is known, what is not, and how old that is."""

from __future__ import annotations

from typing import Any

from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.told import Told
from actions.turn import Turn
from directory.hours import Doubt, HoursState, Opening
from directory.models import Service
from directory.search import Hit, Reason, Why
from directory.values import LocationType

_WALKING_KM_H = 4.5
_WALKABLE_KM = 4.0
_LANGUAGES_SHOWN = 6
_DOUBTS = {
    Doubt.NONE: (),
    Doubt.TODAY: (message("card-hours-today"),),
    Doubt.LATER: (message("card-hours-holiday"),),
}


def card(hit: Hit, told: Told, turn: Turn, exact_point: bool, reason: Arg | None) -> Arg:
    """Returns the lines of a place.

    Args:
        hit: The place.
        told: What it says of itself, in the reader's language.
        turn: Tells the reader's language and the day.
        exact_point: Whether distances are from the person and not from a city's centre.
        reason: Why it is shown, where that is more than the search's own reasons, which are added.
    """
    entry, service = hit.entry, hit.entry.service
    known = [
        *([message("card-alert", text=alert)] if (alert := told.text("alert")) else []),
        _where(hit, exact_point),
        *_hours(hit.hours, told),
        _languages(service),
        _cost(service, told),
        _documents(service, told),
        *([message("card-phone", phone=out.phone_number(entry.phone))] if entry.phone else []),
    ]
    if reasons := [*([reason] if reason else []), *_reasons(hit, turn, reason is None)]:
        known.append(message("card-why", reasons=out.listed(reasons)))
    return out.lines([told.name, *known, confirmation(service, hit.stale)])


def confirmation(service: Service, stale: bool = False) -> Arg:
    """Says who stands behind the entry, and when that is long ago: the place itself, or only a page read on a day."""
    if service.assured_date:
        return message("card-confirmed-old" if stale else "card-confirmed", date=out.day(service.assured_date))
    key = "card-unconfirmed-old" if stale or service.stale_risk == "high" else "card-unconfirmed"
    return message(key, date=out.day(service.read_on))


def _where(hit: Hit, exact_point: bool) -> Arg:
    location = hit.entry.location
    if location.confidential:
        return message("card-address-hidden", city=location.city)
    if "remote" in hit.entry.service.attributes or location.location_type == LocationType.VIRTUAL:
        return message("card-by-phone")
    if hit.distance_km is None or not (hit.distance_is_exact and exact_point):
        return message("card-city-only", city=location.city)
    distance = out.kilometres(hit.distance_km)
    if hit.distance_km > _WALKABLE_KM:
        return message("card-distance-far", distance=distance)
    minutes = max(1, round(hit.distance_km / _WALKING_KM_H * 60))
    return message("card-distance", distance=distance, minutes=minutes)


def _hours(state: HoursState, told: Told) -> list[Arg]:
    if state.opening is Opening.ALWAYS:
        return [message("card-open-always")]
    if state.opening is Opening.OPEN and state.change:
        return [message("card-open", until=out.clock(state.change)), *_DOUBTS[state.doubt]]
    if state.opening is Opening.CLOSED and state.change:
        return [message("card-opens", next=out.moment(state.change)), *_DOUBTS[state.doubt]]
    by_appointment = [message("card-appointment")] if state.opening is Opening.APPOINTMENT else []
    if text := told.text("opening_hours_text"):
        return [*by_appointment, message("card-hours-text", text=text)]
    return by_appointment or [message("card-hours-unknown")]


def _languages(service: Service) -> Arg:
    spoken = service.languages[:_LANGUAGES_SHOWN]
    if not spoken:
        return message("card-languages-unknown")
    return message("card-languages", languages=out.listed([out.language_name(tag) for tag in spoken]))


def _cost(service: Service, told: Told) -> Arg:
    if text := told.text("fees_description"):
        return message("card-cost", text=text)
    free = "free_of_charge" in service.attributes
    return message("card-cost-free" if free else "card-cost-unknown")


def _documents(service: Service, told: Told) -> Arg:
    said = service.attributes
    if text := told.text("required_documents"):
        return message("card-documents", text=text)
    if "no_documents" in said:
        return message("card-documents-none-asked")
    return message("card-anonymous" if "anonymous" in said else "card-documents-unknown")


def _reasons(hit: Hit, turn: Turn, with_distance: bool) -> list[Arg]:
    """Words the search's reasons; that her own language is spoken is said unasked."""
    found = list(hit.reasons)
    own = Reason(Why.LANGUAGE, turn.language)
    if turn.language in hit.entry.service.languages and own not in found:
        found.append(own)
    found.sort(key=lambda reason: list(Why).index(reason.why))
    worded = (_worded(reason, turn) for reason in found if with_distance or reason.why is not Why.DISTANCE)
    return [reason for reason in worded if reason]


def _worded(reason: Reason, turn: Turn) -> Arg | None:
    value: Any = reason.value
    match reason.why:
        case Why.DISTANCE:
            return message("why-distance", distance=out.kilometres(value))
        case Why.REMOTE:
            return message("why-remote")
        case Why.LANGUAGE:
            return message("why-language", language=out.language_name(value))
        case Why.ATTRIBUTE:
            return message("why-attribute", attribute=message(f"attribute-{value}"))
        case Why.OPEN:
            return message("why-open")
        case Why.CONFIRMED:
            return message("why-confirmed", ago=out.ago(value, turn.resources.now().date()))
    return None  # its city is said in a line of its own

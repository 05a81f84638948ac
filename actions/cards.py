"""How one place is shown: what is known, what is not, and how old that is."""

from __future__ import annotations

from actions import outgoing as out
from actions.outgoing import Arg, message
from directory.hours import HoursState, Opening
from directory.models import Service, ServiceAtLocation
from directory.search import Hit

_WALKING_KM_H = 4.5
_WALKABLE_KM = 4.0
_LANGUAGES_SHOWN = 6


def card(hit: Hit, language: str, exact_point: bool, reason: Arg) -> Arg:
    """Returns the lines of a place.

    Args:
        hit: The place.
        language: BCP 47 tag of the reader's language.
        exact_point: Whether distances are from the person and not from a city's centre.
        reason: Why it is shown; what it says about itself is added.
    """
    entry, service = hit.entry, hit.entry.service
    known = [
        _where(hit, exact_point),
        *_hours(hit.hours, entry, service),
        _languages(service),
        _cost(service),
        _documents(service),
        *([message("card-phone", phone=out.phone_number(entry.phone))] if entry.phone else []),
        message("card-why", reasons=out.listed(_reasons(hit, language, reason))),
    ]
    return out.lines([message("card-name", name=service.name), *known, confirmation(service)])


def foreign(text: str, service: Service) -> Arg:
    """Returns a free text of a record, marked where it is in another language."""
    return out.text_in(text, service.text_language)


def confirmation(service: Service) -> Arg:
    """Says who stands behind the entry: the place itself, or only a page read on a day."""
    if service.assured_date:
        return message("card-confirmed", date=out.day(service.assured_date))
    key = "card-unconfirmed-old" if service.stale_risk == "high" else "card-unconfirmed"
    return message(key, date=out.day(service.read_on))


def _where(hit: Hit, exact_point: bool) -> Arg:
    location = hit.entry.location
    if location.confidential:
        return message("card-address-hidden", city=location.city)
    if "remote" in hit.entry.service.terms_of("attribute"):
        return message("card-by-phone")
    if hit.distance_km is None or not (hit.distance_is_exact and exact_point):
        return message("card-city-only", city=location.city)
    distance = out.kilometres(hit.distance_km)
    if hit.distance_km > _WALKABLE_KM:
        return message("card-distance-far", distance=distance)
    minutes = max(1, round(hit.distance_km / _WALKING_KM_H * 60))
    return message("card-distance", distance=distance, minutes=minutes)


def _hours(state: HoursState, entry: ServiceAtLocation, service: Service) -> list[Arg]:
    if state.opening is Opening.ALWAYS:
        return [message("card-open-always")]
    if state.opening is Opening.OPEN and state.change:
        return [message("card-open", until=out.clock(state.change)), message("card-hours-holiday")]
    if state.opening is Opening.CLOSED and state.change:
        return [message("card-opens", next=out.moment(state.change)), message("card-hours-holiday")]
    if entry.opening_hours_text:
        return [message("card-hours-text", text=foreign(entry.opening_hours_text, service))]
    return [message("card-hours-unknown")]


def _languages(service: Service) -> Arg:
    spoken = service.terms_of("language")[:_LANGUAGES_SHOWN]
    if not spoken:
        return message("card-languages-unknown")
    return message("card-languages", languages=out.listed([out.language_name(tag) for tag in spoken]))


def _cost(service: Service) -> Arg:
    if service.fees_description:
        return message("card-cost", text=foreign(service.fees_description, service))
    free = "free_of_charge" in service.terms_of("attribute")
    return message("card-cost-free" if free else "card-cost-unknown")


def _documents(service: Service) -> Arg:
    said = service.terms_of("attribute")
    if service.required_documents:
        asked = "; ".join(service.required_documents)
        return message("card-documents", text=foreign(asked, service))
    if "no_documents" in said:
        return message("card-documents-none-asked")
    return message("card-anonymous" if "anonymous" in said else "card-documents-unknown")


def _reasons(hit: Hit, language: str, reason: Arg) -> list[Arg]:
    service = hit.entry.service
    reasons: list[Arg] = [reason]
    if language in service.terms_of("language"):
        reasons.append(message("why-language", language=out.language_name(language)))
    reasons += [
        message("why-attribute", attribute=message(f"attribute-{term}"))
        for term in service.terms_of("attribute")
        if term in ("free_of_charge", "anonymous", "walk_in", "interpreter")
    ][:2]
    if hit.hours.opening is Opening.OPEN:
        reasons.append(message("why-open"))
    return reasons

"""All that is known of one place, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.told import Told
from directory.models import Service, ServiceAtLocation


def details(entry: ServiceAtLocation, told: Told) -> Iterator[Arg]:
    """Yields the lines; of a confidential place neither address nor point is among them."""
    service, location = entry.service, entry.location
    if alert := told.text("alert"):
        yield message("card-alert", text=alert)
    if entry.intake_address:
        yield message("details-intake", address=entry.intake_address)
    if location.address_1 and not location.confidential:
        yield message("details-address", address=location.address_1)
    yield from _texts(told)
    yield from _ages(service)
    if entry.phone:
        yield message("card-phone", phone=out.phone_number(entry.phone))
    if service.url:
        yield message("details-website", url=service.url)
    yield message("card-source", source=service.source_title or service.organization.name)


_TEXTS = {
    "description": "details-about",
    "intake_note": "details-intake-note",
    "eligibility_description": "details-for",
    "opening_hours_text": "details-hours",
    "application_process": "details-how",
    "interpretation_services": "details-interpreting",
    "fees_description": "card-cost",
    "required_documents": "card-documents",
}


def _texts(told: Told) -> Iterator[Arg]:
    for field, key in _TEXTS.items():
        if text := told.text(field):
            yield message(key, text=text)
        elif field == "opening_hours_text" and told.entry.opening_hours:  # signs, in no language
            yield message(key, text=out.text_in(told.entry.opening_hours, ""))


def _ages(service: Service) -> Iterator[Arg]:
    youngest, oldest = service.minimum_age, service.maximum_age
    if youngest is not None and oldest is not None:
        yield message("details-age", **{"from": f"{youngest:g}", "to": f"{oldest:g}"})
    elif youngest is not None:
        yield message("details-age-from", **{"from": f"{youngest:g}"})
    elif oldest is not None:
        yield message("details-age-to", to=f"{oldest:g}")

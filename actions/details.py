"""All that is known of one place, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from actions import outgoing as out
from actions.cards import foreign
from actions.outgoing import Arg, message
from directory.models import Service, ServiceAtLocation


def details(entry: ServiceAtLocation) -> Iterator[Arg]:
    """Yields the lines; of a confidential place neither address nor point is among them."""
    service, location = entry.service, entry.location
    if service.alert:
        yield message("card-alert", text=foreign(service.alert, service))
    if entry.intake_address:
        yield message("details-intake", address=entry.intake_address)
    if location.address_1 and not location.confidential:
        yield message("details-address", address=location.address_1)
    yield from _texts(entry)
    yield from _ages(service)
    if entry.phone:
        yield message("card-phone", phone=out.phone_number(entry.phone))
    if service.url:
        yield message("details-website", url=service.url)
    yield message("card-source", source=service.source_title or service.organization.name)


def _texts(entry: ServiceAtLocation) -> Iterator[Arg]:
    service = entry.service
    rows: list[tuple[str, str | None]] = [
        ("details-intake-note", entry.intake_note),
        ("details-for", service.eligibility_description),
        ("details-hours", entry.opening_hours_text or entry.opening_hours),
        ("details-how", service.application_process),
        ("details-interpreting", service.interpretation_services),
        ("card-cost", service.fees_description),
        ("card-documents", "; ".join(service.required_documents)),
    ]
    return (message(key, text=foreign(text, service)) for key, text in rows if text)


def _ages(service: Service) -> Iterator[Arg]:
    youngest, oldest = service.minimum_age, service.maximum_age
    if youngest is not None and oldest is not None:
        yield message("details-age", **{"from": f"{youngest:g}", "to": f"{oldest:g}"})
    elif youngest is not None:
        yield message("details-age-from", **{"from": f"{youngest:g}"})
    elif oldest is not None:
        yield message("details-age-to", to=f"{oldest:g}")

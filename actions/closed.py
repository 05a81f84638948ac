"""Places that have closed, and the nearest other ones."""

from __future__ import annotations

from sqlmodel import Session

from actions import buttons
from actions import outgoing as out
from actions.cards import card
from actions.outgoing import message
from actions.told import told
from actions.turn import Turn
from directory import search
from directory.models import ServiceAtLocation
from directory.search import Query


def say_closed(turn: Turn, session: Session, entry: ServiceAtLocation) -> None:
    """Says that a place has closed, since when or until when, and the nearest other one for the same."""
    name = entry.service.name
    if entry.closed_until:
        turn.say("place-closed-until", name=name, until=out.day(entry.closed_until))
    elif entry.closed_since:
        turn.say("place-closed-since", name=name, since=out.day(entry.closed_since))
    else:
        turn.say("place-closed", name=name)
    if note := told(session, [entry], turn.language)[0].text("status_note"):
        turn.say("place-closed-note", text=note)
    _say_other(turn, session, entry)


def _say_other(turn: Turn, session: Session, entry: ServiceAtLocation) -> None:
    location, service = entry.location, entry.service.services[0]
    hits: tuple[search.Hit, ...] = ()
    if location.latitude is not None and location.longitude is not None:
        moment = turn.resources.now()
        query = Query(service, location.country, location.latitude, location.longitude, moment, limit=1)
        hits = search.nearest(session, query).hits
    if not hits or hits[0].entry.id is None:
        turn.say("place-closed-no-other", [buttons.FIND_CARE, buttons.LOCATION])
        return
    turn.set(shown=[hits[0].entry.id])
    turn.say("place-closed-instead")
    [of_it] = told(session, [hits[0].entry], turn.language)
    text = card(hits[0], of_it, turn, False, message("why-service", service=message(f"service-{service}")))
    turn.say("place-card", buttons.for_entry(hits[0].entry.id), text=text)

"""Finding places, showing more of them, and what is known of one."""

from __future__ import annotations

from urllib.parse import quote

from rasa_sdk.events import FollowupAction
from sqlmodel import Session

from actions import buttons, news_talk
from actions import outgoing as out
from actions.base import Capability
from actions.brief import brief
from actions.cards import card, confirmation
from actions.closed import say_closed
from actions.contacts import say_contacts
from actions.details import details
from actions.hotlines import emergency_number
from actions.named import named_entry, only_named_entry
from actions.needs import count_need
from actions.outgoing import Arg, Button, Venue, message
from actions.told import Told, told
from actions.turn import Turn
from directory import search
from directory.curation.entries import successor_of
from directory.geo.places import Place
from directory.models import ServiceAtLocation
from directory.search import Found, Hit, Query, Reach

PAGE = 3
_FAR = {Reach.REGIONAL: "care-regional", Reach.REMOTE: "care-remote-only"}


class FindCare(Capability):
    """Shows the nearest places for a service."""

    action = "action_find_care"

    def answer(self, turn: Turn) -> None:
        """Searches and shows the first page."""
        turn.set(page=0.0, entry=None, wants_care=False, crisis=None)
        place = turn.place
        if place is None or place.is_country:
            turn.events.append(FollowupAction("find_care_form"))
            return
        show_page(turn, place, 0)
        if turn.slot("status"):
            brief(turn)


class ShowMore(Capability):
    """Shows the next page."""

    action = "action_show_more"

    def answer(self, turn: Turn) -> None:
        """Goes one page on; "more, in Lyon" and "more" without a search before it are a new search."""
        place = turn.place
        told = any(turn.entity(kind) for kind in ("place", "service", "attribute"))
        if place is None or place.is_country or not turn.slot("service") or told:
            turn.events.append(FollowupAction("find_care_form"))
            return
        page = int(turn.slot("page") or 0) + 1
        turn.set(page=float(page))
        show_page(turn, place, page)


def show_page(turn: Turn, place: Place, page: int) -> None:
    """Shows one page of what a search finds; the search says itself how far it went."""
    with turn.resources.reading() as session:
        found = search.nearest(session, query_at(turn, place, limit=(page + 1) * PAGE))
        hits = found.hits[page * PAGE : (page + 1) * PAGE]
        if not page:
            count_need(turn, place, found)
        if found.reach is Reach.NOTHING:
            _say_nothing(turn, place)
        elif not hits:
            turn.say("care-no-more", [buttons.COST, buttons.BRING, buttons.FIREWALL])
        else:
            _say_hits(turn, session, place, found, hits, page)
        if hits:
            turn.set(shown=[hit.entry.id for hit in hits])


def query_at(turn: Turn, place: Place, limit: int, service: str = "") -> Query:
    """Returns what the person looks for, at a place.

    Args:
        turn: The turn.
        place: Where.
        limit: How many places are wanted.
        service: Taxonomy identifier; what was asked for if empty.
    """
    assert place.latitude is not None
    assert place.longitude is not None
    facts = turn.resources.facts
    country, region = facts.locate(place)
    info = facts.of(country).info
    return Query(
        service=service or turn.service,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        moment=turn.resources.now(),
        attributes=tuple(turn.slot("attributes") or ()),
        language=turn.slot("spoken") or "",
        exact_point=place.ref.startswith("geo:"),
        region=region,
        wider=info.member_of if info else (),
        limit=limit,
        freshness=turn.resources.freshness,
    )


def _say_hits(turn: Turn, session: Session, place: Place, found: Found, hits: tuple[Hit, ...], page: int) -> None:
    _say_intro(turn, place, found, page)
    remote = found.remote[:1] if not page else ()
    texts = told(session, (hit.entry for hit in (*hits, *remote)), turn.language)
    for number, (hit, of_it) in enumerate(zip(hits, texts, strict=False)):
        last = [buttons.MORE, buttons.COST, *([buttons.MOVING] if turn.service in buttons.CONTINUED else [])]
        more = last if number == len(hits) - 1 else []
        _say_card(turn, hit, of_it, place, _reason(turn, place, found, hit, page + number), more)
    for hit in remote:
        turn.say("care-remote-too")
        _say_card(turn, hit, texts[-1], place, None, [])


def _say_card(turn: Turn, hit: Hit, of_it: Told, place: Place, reason: Arg | None, more: list[Button]) -> None:
    """Shows one place, with what can be asked about it."""
    assert hit.entry.id is not None
    lines = card(hit, of_it, turn, place.ref.startswith("geo:"), reason)
    turn.say("place-card", [*buttons.for_entry(hit.entry.id), *more], venue=venue_of(hit.entry), text=lines)


def _offered(turn: Turn, hit: Hit) -> str:
    offered = hit.entry.service.services
    return turn.service if turn.service in offered else offered[0]


def _reason(turn: Turn, place: Place, found: Found, hit: Hit, rank: int) -> Arg | None:
    """Returns what the search's own reasons do not say."""
    if found.reach is not Reach.NEAR:
        return message("why-service", service=message(f"service-{_offered(turn, hit)}"))
    if not (place.ref.startswith("geo:") and hit.distance_is_exact):
        return message("why-near")
    nearer = (other for other in found.hits if (other.distance_km or 0.0) < (hit.distance_km or 0.0))
    return message("why-nearest") if rank == 0 and not any(nearer) else None


def _say_intro(turn: Turn, place: Place, found: Found, page: int) -> None:
    named = {"service": message(f"service-{turn.service}"), "place": place_name(place)}
    if page:
        turn.say("care-intro-more", **named)
        return
    if found.reach is Reach.WIDENED:
        turn.say("care-widened", radius=out.kilometres(found.radius_km))
    elif found.reach is Reach.COUNTRY:
        turn.say("care-country-only", country=out.country_name(place.country))
    elif found.reach in _FAR:
        turn.say(_FAR[found.reach])
    if found.reach is Reach.OTHER_SERVICE:
        turn.say("care-other-service", wanted=named["service"])
    else:
        turn.say("care-intro", **named)
    if not found.any_fit:
        turn.say("care-filter-none")


def place_name(place: Place) -> Arg:
    """Returns how a place is called in a sentence."""
    if place.is_country:
        return out.country_name(place.country)
    if place.ref.startswith("geo:"):
        return message("care-here")
    return message("care-place", place=place.name, country=out.country_name(place.country))


def _say_nothing(turn: Turn, place: Place) -> None:
    turn.say("care-nothing", service=message(f"service-{turn.service}"), place=place_name(place))
    say_contacts(turn, "care-nothing-who", ("migrant_info",))
    turn.say("care-nothing-emergency", number=emergency_number(turn))


class Details(Capability):
    """Tells what is known of one place, or the way there."""

    action = "action_ask_details"

    def answer(self, turn: Turn) -> None:
        """Answers for the place of the button, else for the first one just shown."""
        with turn.resources.reading() as session:
            entry = chosen_entry(turn, session)
            if entry is None:
                if not turn.messages:
                    turn.say("which-entry", [buttons.FIND_CARE])
            elif turn.entity("part") == "way":
                _say_way(turn, entry)
            else:
                _say_details(turn, entry, *told(session, [entry], turn.language))


def show_named(turn: Turn) -> bool:
    """Shows the one place that a typed message names, or that it has closed; False where it names none for sure."""
    with turn.resources.reading() as session:
        entry = only_named_entry(turn, session)
        if entry is None:
            return False
        turn.set(page=0.0, entry=None, wants_care=False, shown=[entry.id])
        if search.is_closed(entry, turn.resources.now().date()):
            say_closed(turn, session, entry)
        else:
            _say_details(turn, entry, *told(session, [entry], turn.language))
    return True


def chosen_entry(turn: Turn, session: Session, guess: bool = True) -> ServiceAtLocation | None:
    """Finds the place in question: one that the message names, else that of the button, else one just shown.

    Args:
        turn: The turn.
        session: An open session.
        guess: Whether the first place just shown may be taken when none was named.

    Returns:
        The place; None where it is not known which, or when it has closed, which is said.
    """
    if named := named_entry(turn, session):
        if not search.is_closed(named, turn.resources.now().date()):
            return named
        say_closed(turn, session, named)
        return None
    shown = turn.slot("shown") or []
    number = turn.slot("entry") or (shown[0] if shown and (guess or len(shown) == 1) else None)
    if number is None or not str(number).isdecimal():
        return None
    entry = search.by_id(session, successor_of(session, int(number)) or int(number))
    if entry is None:
        turn.say("details-gone", [buttons.FIND_CARE])
    return entry


def _say_details(turn: Turn, entry: ServiceAtLocation, of_it: Told) -> None:
    assert entry.id is not None
    offered = [*buttons.for_entry(entry.id)[1:], *([buttons.call(entry.phone)] if entry.phone else [])]
    offered += news_talk.offer(turn, entry.id)
    stands = confirmation(entry.service, search.is_stale(entry, turn.resources.now(), turn.resources.freshness))
    turn.say("place-details", offered, text=out.lines([of_it.name, *details(entry, of_it), stands]))


def venue_of(entry: ServiceAtLocation) -> Venue | None:
    """Returns the place for a map, None unless its own point is known and may be shown."""
    location = entry.location
    if entry.intake_address and entry.intake_latitude is not None and entry.intake_longitude is not None:
        return Venue(entry.service.name, entry.intake_address, entry.intake_latitude, entry.intake_longitude)
    if location.precision != "point" or location.confidential:
        return None
    if location.latitude is None or location.longitude is None:
        return None
    address = location.address_1 or location.city
    return Venue(entry.service.name, address, location.latitude, location.longitude)


def _say_way(turn: Turn, entry: ServiceAtLocation) -> None:
    location, name = entry.location, entry.service.name
    if location.confidential and entry.phone:
        turn.say("way-hidden", [buttons.call(entry.phone)], name=name, phone=out.phone_number(entry.phone))
    elif venue := venue_of(entry):
        turn.say("way-link", venue=venue, name=name, url=_map_url(venue))
    elif location.address_1 and not location.confidential:
        turn.say("details-address", address=location.address_1)
        turn.say("way-link", name=name, url=_search_url(location.address_1))
    elif entry.phone:
        turn.say("way-none", [buttons.call(entry.phone)], name=name, phone=out.phone_number(entry.phone))
    else:
        turn.say("way-none-nophone", name=name, url=entry.service.url or entry.service.source_url or "-")


def _map_url(venue: Venue) -> str:
    return f"https://www.openstreetmap.org/?mlat={venue.latitude}&mlon={venue.longitude}#map=17"


def _search_url(address: str) -> str:
    return f"https://www.openstreetmap.org/search?query={quote(address)}"

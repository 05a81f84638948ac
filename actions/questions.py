"""The questions Amana asks, each asked in one way only."""

from __future__ import annotations

from actions.buttons import LOCATION, find_care, status_buttons
from actions.outgoing import Button, country_name
from actions.turn import Turn
from directory import search
from directory.text import fold

_FIRST_SERVICES = ("primary_care", "maternal", "mental_health", "child_health", "dental", "pharmacy")


def ask(turn: Turn, slot: str) -> None:
    """Asks for a slot.

    Args:
        turn: The turn; the question is added to its messages.
        slot: ``service``, ``place``, ``country`` or ``status``.
    """
    {"service": _service, "place": _place, "country": _country, "status": _status}[slot](turn)


def _service(turn: Turn) -> None:
    turn.say("ask-service", [find_care(service) for service in _FIRST_SERVICES])


def _place(turn: Turn) -> None:
    if turn.slot("place_options"):
        _which_place(turn)
    elif turn.slot("country"):
        _city_in_country(turn, turn.slot("country"))
    else:
        turn.say("ask-place", [LOCATION])


def _country(turn: Turn) -> None:
    if turn.slot("place_options"):
        _which_place(turn)
    else:
        turn.say("ask-country", [LOCATION])


def _which_place(turn: Turn) -> None:
    places = [turn.resources.places.by_ref(ref) for ref in turn.slot("place_options").split("|")]
    buttons = [
        Button("ask-which-place-option", f'/inform{{"place":"{place.ref}"}}',
               {"place": place.name, "country": country_name(place.country)})
        for place in places if place
    ]  # fmt: skip
    if len(buttons) == 1:
        turn.say("ask-is-it-place", buttons)
    else:
        turn.say("ask-which-place", buttons)


def _city_in_country(turn: Turn, country: str) -> None:
    with turn.resources.reading() as session:
        names = search.cities(session, country)
    buttons = [button for name in names if (button := _city_button(turn, name, country))]
    turn.say("ask-city-in-country", [*buttons, LOCATION], country=country_name(country))


def _city_button(turn: Turn, name: str, country: str) -> Button | None:
    folded = fold(name)
    cities = [p for p in turn.resources.places.named([folded]).get(folded, []) if p.country == country]
    city = next((place for place in cities if not place.is_country), None)
    if city is None:
        return None
    return Button("card-name", f'/inform{{"place":"{city.ref}"}}', {"name": name})


def _status(turn: Turn) -> None:
    turn.set(status_asked=True)
    turn.say("ask-status", status_buttons())

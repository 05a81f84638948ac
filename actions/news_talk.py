"""News of a town in talk: offered beside a place, begun by a yes, ended by one tap. ``docs/agents.md`` has the way."""

from __future__ import annotations

from actions import outgoing as out
from actions.outgoing import Button
from actions.questions import ask
from actions.reminder_words import FROM_NOWHERE, other_chats
from actions.turn import Turn
from directory import search
from directory.booking.transact import transact
from directory.broadcasts import wishes
from directory.broadcasts.wishes import Town
from directory.geo.regions import region_of

PARTS = ("news", "news-yes", "news-off")
STOP = Button("button-news-stop", '/set_reminder{"part":"news-off"}')
_TOWN = 15_000  # people: news are of a town, so that what is kept says little of where she is


def offer(turn: Turn, entry_id: int) -> list[Button]:
    """Offers news of where a place is, in a chat that can be written to later."""
    if turn.person is None or turn.person.channel in FROM_NOWHERE:
        return []
    return [_button("news", "button-news", str(entry_id))]


def stop_button(turn: Turn) -> list[Button]:
    """Offers to end the news to somebody who gets some: "stop" may have meant them."""
    person = turn.person
    if person is None:
        return []
    with turn.resources.open_session() as session:
        return [STOP] if wishes.wants(session, person.key, turn.resources.now()) else []


def go_on(turn: Turn, part: str) -> None:
    """Does what a button, or a word such as "news", says."""
    if part == "news-off":
        _end(turn)
    elif turn.person is None or turn.person.channel in FROM_NOWHERE:
        turn.say("reminder-only-answers", other_chats(turn))
    elif (town := _town(turn)) is None:
        ask(turn, "place")
    elif part == "news-yes":
        _begin(turn, town)
    else:
        yes = _button("news-yes", "button-news-yes", turn.entity("entry") or "")
        turn.say("news-offer", [yes], town=town.place.name)


def _button(part: str, label: str, entry: str) -> Button:
    of = f',"entry":"{entry}"' if entry else ""
    return Button(label, f'/set_reminder{{"part":"{part}"{of}}}')


def _town(turn: Turn) -> Town | None:
    """Returns the town of the place in the button, else the one she speaks of."""
    country, latitude, longitude = _point(turn)
    if latitude is None or longitude is None:
        return None
    town = turn.resources.places.nearest(latitude, longitude, country, _TOWN)
    return Town(town, region_of(turn.resources.places, town) or turn.facts.locate(town)[1]) if town else None


def _point(turn: Turn) -> tuple[str, float | None, float | None]:
    number = turn.entity("entry") or ""
    if number.isdecimal():
        with turn.resources.open_session() as session:
            if entry := search.by_id(session, int(number)):
                return entry.location.country, entry.location.latitude, entry.location.longitude
    place = turn.place
    return (place.country, place.latitude, place.longitude) if place else ("", None, None)


def _begin(turn: Turn, town: Town) -> None:
    person, now, language = turn.person, turn.resources.now(), turn.language
    assert person
    wish = transact(turn.resources.open_session, lambda session: wishes.begin(session, person, language, town, now))
    turn.say("news-on", [STOP], town=wish.town, day=out.day(wish.until.date()))


def _end(turn: Turn) -> None:
    person = turn.person
    if person is not None:
        transact(turn.resources.open_session, lambda session: wishes.end(session, person.key))
    turn.say("news-off")

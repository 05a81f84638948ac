"""Care that crosses a border, in talk: where to, what there is and holds there, and a summary to take along.

The open question is in the slot ``expected``: ``move-where``. ``docs/conversation.md`` has the diagram; the
summary itself is talked through in ``bot/summaries.py``, where nothing of it reaches Rasa.
"""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop

from actions import buttons
from actions import outgoing as out
from actions.brief import brief
from actions.care import show_page
from actions.everybody import say_for_everybody
from actions.firewall import say_law
from actions.outgoing import Button
from actions.questions import ask
from actions.turn import Turn
from directory.facts.resolve import UNKNOWN_STATUS

WHERE = "move-where"
_SUMMARY = Button("button-summary", '/inform{"sum":"begin"}')


def go_on(turn: Turn) -> None:
    """Tells about the destination where it was named, else asks for it."""
    turn.events.append(ActiveLoop(None))
    turn.set(requested_slot=None, expected=WHERE, wants_care=False)
    if turn.entity("place"):
        _tell(turn)
    else:
        turn.say("move-where")


def take_up(turn: Turn) -> bool:
    """Takes an answer to "where to?".

    Returns:
        Whether that question was open and this is about it.
    """
    if turn.slot("expected") != WHERE:
        return False
    if turn.intent in ("affirm", "deny") and not turn.slot("place_options"):
        turn.set(expected=None)
        return False
    if turn.entity("place") or turn.slot("place_options"):
        _tell(turn)
    else:
        turn.say("place-unknown")
    return True


def _tell(turn: Turn) -> None:
    """Says what is there, what holds there, and offers the summary; where it is not clear where, asks."""
    place = turn.place
    if place is None or turn.slot("place_options"):
        ask(turn, "place")
        return
    turn.set(page=0.0, entry=None, crisis=None, topic="find_care")
    if place.is_country:
        ask(turn, "place")
    else:
        turn.set(expected=None)
        show_page(turn, place, 0)
    _say_rights(turn)
    turn.say("move-summary", [_SUMMARY, buttons.FIREWALL, buttons.COST])


def _say_rights(turn: Turn) -> None:
    country, region = turn.law_at
    if turn.facts.of(country).info is None:
        turn.say("move-unknown", country=out.country_name(country))
    elif turn.status == UNKNOWN_STATUS:
        say_for_everybody(turn)
        say_law(turn, country, region)
    else:
        brief(turn)
        say_law(turn, country, region)

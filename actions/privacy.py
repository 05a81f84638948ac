"""The bot's own firewall: what it keeps, showing it, and deleting it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from rasa_sdk.events import ActiveLoop, AllSlotsReset, Restarted
from sqlalchemy.exc import SQLAlchemyError

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.outgoing import Arg, Button, File, message
from actions.turn import Turn
from directory import erasure

logger = logging.getLogger(__name__)
_DELETE = Button("button-delete", "/delete_my_data")
_MINE = Button("button-my-data", '/ask_bot_privacy{"part":"mine"}')


class BotPrivacy(Capability):
    """Tells who reads this chat and what is kept; with ``part`` ``mine`` what is kept of her."""

    action = "action_ask_bot_privacy"

    def answer(self, turn: Turn) -> None:
        """Answers fully."""
        if turn.entity("part") == "mine":
            _say_talk(turn)
        else:
            turn.say("bot-privacy", [buttons.FIREWALL, buttons.HIDE], operator=operator(turn))
        _say_kept(turn)


def _say_talk(turn: Turn) -> None:
    known: list[Arg] = [message(f"service-{turn.service}")] if turn.slot("service") else []
    known += [message(f"status-{turn.status}")] if turn.slot("status") else []
    if place := turn.place:
        known.append(out.country_name(place.country) if place.is_country else place.name)
    if known:
        turn.say("my-data-talk", known=out.listed(known))
    else:
        turn.say("my-data-talk-nothing")


def _say_kept(turn: Turn) -> None:
    kept = _held(turn)
    if kept is None:
        turn.say("my-data-unreadable", [_MINE, _DELETE])
    elif not kept:
        turn.say("bot-privacy-nothing", [_MINE, _DELETE])
    else:
        kinds = _counted({kind: len(rows) for kind, rows in kept.items()})
        turn.say("bot-privacy-kept", [_MINE, _DELETE], kinds=kinds)
        if turn.entity("part") == "mine":
            turn.say("my-data-file", file=File("my_data", kept))


def _held(turn: Turn) -> dict[str, list[erasure.Row]] | None:
    if turn.person is None:
        return {}
    try:
        with turn.resources.open_session() as session:
            return erasure.held(session, turn.person.key)
    except SQLAlchemyError as error:
        logger.error("What is kept of a person could not be read: %s", type(error).__name__)
        return None


class DeleteMyData(Capability):
    """Deletes everything known of the conversation and kept of the person, at once."""

    action = "action_delete_my_data"

    def answer(self, turn: Turn) -> None:
        """Deletes and empties the tracker; the gateway forgets the rest when it sees ``forget``."""
        counts = _erased(turn)
        turn.events += [ActiveLoop(None), AllSlotsReset(), Restarted()]
        if counts:
            turn.say("deleted-also", kinds=_counted(counts))
        turn.say("deleted" if counts is not None else "deleted-not-all", forget=True)


def _erased(turn: Turn) -> dict[str, int] | None:
    """Returns how much was deleted by kind, None if the database could not be reached."""
    if turn.person is None:
        return {}
    try:
        with turn.resources.open_session() as session:
            return erasure.erase(session, turn.person.key)
    except SQLAlchemyError as error:
        logger.error("What is kept of a person could not be deleted: %s", type(error).__name__)
        return None


def _counted(counts: Mapping[str, int]) -> Arg:
    return out.listed([message(f"data-{kind}", count=count) for kind, count in counts.items()])


def operator(turn: Turn) -> object:
    """Returns who runs this Amana, as an argument."""
    return turn.resources.operator or message("bot-privacy-operator-unknown")

"""Turned away: what to say at the desk, what the record says, who can speak for her, how to complain."""

from __future__ import annotations

from collections.abc import Callable

from actions import buttons
from actions import outgoing as out
from actions.contacts import say_contacts
from actions.outgoing import message
from actions.turn import Turn


def say_refused(turn: Turn, say_rights: Callable[[Turn], None]) -> None:
    """Says what to do now; the rights, with their warnings, stand between what to ask and whom to call.

    Args:
        turn: The turn.
        say_rights: Says the rights of the case.
    """
    turn.say("refused")
    say_rights(turn)
    sentence = message("refused-sentence", service=message(f"service-{turn.service}"))
    for tag in office_languages(turn)[:1]:
        turn.say("refused-say", text=out.lines([message("refused-show"), worded_in(tag, sentence), sentence]))
    turn.say("refused-complain", [buttons.CARD, buttons.find_care(turn.service), buttons.BREACH])
    say_contacts(turn, "refused-next")


def office_languages(turn: Turn) -> list[str]:
    """Returns BCP 47 tags of the languages offices work in that Amana can write."""
    info = turn.facts.of(turn.law_at[0]).info
    return [tag for tag in (info.languages if info else ()) if tag in turn.resources.languages]


def worded_in(tag: str, sentence: out.Arg) -> out.Arg:
    """Returns a sentence worded in another language than hers, to be shown."""
    return {"type": "worded_in", "language": tag, "of": sentence}

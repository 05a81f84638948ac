"""What several parts of the talk about reminders share."""

from __future__ import annotations

from actions.outgoing import Button
from actions.turn import Turn
from directory.reminders import medicine

FROM_NOWHERE = ("web", "console")  # what only answers: nobody can be written to there later
STOP = Button("button-stop-reminders", '/set_reminder{"part":"stop"}')


def other_chats(turn: Turn) -> list[Button]:
    """Opens the chats in which people can be written to later."""
    return [Button(f"button-open-{name}", url=link) for name, link in turn.resources.chat_links.items()]


def stop_button(turn: Turn) -> list[Button]:
    """Offers to stop reminders to somebody who has some: "stop" may have meant them."""
    person = turn.person
    if person is None:
        return []
    with turn.resources.reading() as session:
        return [STOP] if medicine.reminded(session, person.key) else []

"""Getting an appointment: today by telephone or by walking in, said plainly."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.care import chosen_entry
from actions.outgoing import message
from actions.turn import Turn
from directory.models import ServiceAtLocation


class Book(Capability):
    """Tells how to get an appointment at the place in question."""

    action = "action_book_appointment"

    def answer(self, turn: Turn) -> None:
        """Answers for the place of the button, else for the first one just shown."""
        with turn.resources.open_session() as session:
            entry = chosen_entry(turn, session)
            if entry is None:
                turn.say("which-entry", [buttons.FIND_CARE])
                return
            _say_how(turn, entry)


def _say_how(turn: Turn, entry: ServiceAtLocation) -> None:
    service = entry.service
    if "walk_in" in service.terms_of("attribute"):
        turn.say("book-walk-in", name=service.name)
    if entry.phone:
        calls = [buttons.call(entry.phone), buttons.INTERPRETER, buttons.BRING]
        sentence = message("book-call-sentence")
        turn.say("book-call", calls, name=service.name, phone=out.phone_number(entry.phone), sentence=sentence)
    elif service.url:
        turn.say("book-website", [buttons.MORE], name=service.name, url=service.url)
    else:
        turn.say("book-no-contact", [buttons.MORE], name=service.name)


class Appointments(Capability):
    """Answers about appointments that exist: there are none yet."""

    action = "action_appointments"

    def answer(self, turn: Turn) -> None:
        """Says so, and what to do."""
        turn.say("appointments-none", [buttons.FIND_CARE])


class Reminder(Capability):
    """Answers a wish to be reminded."""

    action = "action_set_reminder"

    def answer(self, turn: Turn) -> None:
        """Says that it cannot yet, and what helps meanwhile."""
        turn.say("reminders-none", [buttons.find_care("pharmacy")])

"""How a role begins: somebody sends the code of her invitation, and guessing is slowed down to nothing."""

from __future__ import annotations

import re

from actions.outgoing import Outgoing, message
from bot.admin.call import Call, Office
from bot.admin.registry import Answer
from bot.conversations import Conversation
from bot.limits import Guesses
from directory.curation.invitations import BadInvitation, looks_like_code, redeem
from directory.curation.roles import actor_of

_LINK = re.compile(r"/start\s+inv_(\S+)")


class Joining:
    """Lets people in by their codes."""

    def __init__(self, office: Office) -> None:
        """Takes the office's means."""
        self._office = office
        self._guesses = Guesses(office.settings.redis_url)

    def code_in(self, line: str) -> str | None:
        """Returns the code in a message: of a link (``/start inv_…``) or typed behind ``join``."""
        if linked := _LINK.match(line):
            return linked[1]
        typed = self._office.names.command(line)
        if typed and typed.name == "join" and looks_like_code(typed.text):
            return typed.text
        return None

    def join(self, code: str, conversation: Conversation) -> Answer:
        """Gives the role the code offers, or says that it does not hold."""
        key = conversation.person.key
        if not self._guesses.may(key):
            return [Outgoing("admin-join-wait")]
        with self._office.open_session() as session:
            now, hash_ = self._office.now(), self._office.vault.hash
            try:
                redeem(session, code, conversation.person, conversation.language, hash_, now)
            except BadInvitation:
                self._guesses.wrong(key)
                return [Outgoing("admin-join-wrong")]
            session.commit()
            actor = actor_of(session, key)
            assert actor is not None
            return welcome(Call(actor, conversation.person, session, self._office, conversation.language))


def welcome(call: Call) -> Answer:
    """Greets a new holder of a role and says what is kept of her: no address where nobody can be written to unasked."""
    role = message(f"admin-role-{call.actor.role.value}")
    greeting = Outgoing("admin-welcome", {"role": role, "reach": reach(call)}, [call.button("help")])
    return [greeting, Outgoing("admin-welcome-kept")] if call.hears_unasked else [greeting]


def reach(call: Call) -> object:
    """Words what a role reaches: an organisation, a region, or everything."""
    return call.actor.organization or call.actor.region or message("admin-everything")

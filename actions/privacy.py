"""The bot's own firewall: what it keeps, and deleting it."""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop, AllSlotsReset, Restarted

from actions import buttons
from actions.base import Capability
from actions.outgoing import Button, message
from actions.turn import Turn


class BotPrivacy(Capability):
    """Tells who reads this chat and what is kept."""

    action = "action_ask_bot_privacy"

    def answer(self, turn: Turn) -> None:
        """Answers fully."""
        turn.say(
            "bot-privacy",
            [Button("button-delete", "/delete_my_data"), buttons.FIREWALL],
            operator=operator(turn),
        )


class DeleteMyData(Capability):
    """Deletes everything known of the conversation, at once."""

    action = "action_delete_my_data"

    def answer(self, turn: Turn) -> None:
        """Empties the tracker; the gateway forgets the rest when it sees ``forget``."""
        turn.events += [ActiveLoop(None), AllSlotsReset(), Restarted()]
        turn.say("deleted", forget=True)


def operator(turn: Turn) -> object:
    """Returns who runs this Amana, as an argument."""
    return turn.resources.operator or message("bot-privacy-operator-unknown")

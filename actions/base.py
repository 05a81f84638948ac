"""The one way a capability meets Rasa."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.booking_talk import settle_question
from actions.turn import Resources, Turn


class Capability(Action):
    """Something Amana can do, named by ``action``."""

    action: str = ""

    def __init__(self, resources: Resources) -> None:
        """Takes what the app provides."""
        self.resources = resources

    def name(self) -> str:
        """Returns the action's name in the domain."""
        return self.action

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Answers. A question that this interrupts is asked again after the answer, by Rasa's form or by booking."""
        turn = Turn(tracker, self.resources)
        self.answer(turn)
        settle_question(turn, self.action)
        for outgoing in turn.messages:
            dispatcher.utter_message(json_message=outgoing.to_json())
        return list(turn.events)

    @abstractmethod
    def answer(self, turn: Turn) -> None:
        """Says what there is to say and sets the slots that follow from it."""

"""Rasa's forms: what must be known before an answer, and reading places out of what was said."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import FormValidationAction, ValidationAction
from rasa_sdk.types import DomainDict

from actions import after_talk
from actions.base import Capability
from actions.care import show_named
from actions.questions import ask
from actions.turn import Resources, Turn
from directory.geo.places import Place, rivals
from directory.reminders.after import Outcome

_NEEDS_STATUS = ("coverage", "documents", "enrolment", "refused")


class ReadSlots(ValidationAction):
    """Turns a place as Rasa read it into the one that is meant."""

    def __init__(self, resources: Resources) -> None:
        """Takes what the app provides."""
        super().__init__()
        self.resources = resources

    def name(self) -> str:
        """Returns the name Rasa knows it by."""
        return "action_validate_slot_mappings"

    def validate_place(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> dict[str, Any]:
        """Settles on one place, or on the few to ask about."""
        refs = str(value[-1] if isinstance(value, list) and value else value or "").split("|")
        places = [place for ref in refs if (place := self.resources.places.by_ref(ref))]
        if not places:
            return {"place": None}
        return settled(places, tracker.slots.get("country") or "", sure=bool(refs[-1]))


def settled(places: list[Place], country: str, sure: bool = True) -> dict[str, Any]:
    """Returns the slots that follow from the places a name may mean, and whether it surely means one of them."""
    if places[0].is_country:
        return {"place": None, "country": places[0].country, "place_options": None}
    few = rivals(places, country)
    if len(few) > 1 or not sure:
        return {"place": None, "place_options": "|".join(place.ref for place in few)}
    return {"place": few[0].ref, "country": few[0].country, "place_options": None}


class FindCareForm(FormValidationAction):
    """Before places can be shown: which service, and where."""

    def name(self) -> str:
        """Returns the name Rasa knows it by."""
        return "validate_find_care_form"


class RightsForm(FormValidationAction):
    """Before a right can be told: in which country, and (asked once) with which papers."""

    def name(self) -> str:
        """Returns the name Rasa knows it by."""
        return "validate_rights_form"

    async def required_slots(
        self, domain_slots: list[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[str]:
        """Asks for papers only where the answer depends on them, and never twice."""
        asked_before = tracker.slots.get("status_asked") and tracker.slots.get("requested_slot") != "status"
        if tracker.slots.get("topic") not in _NEEDS_STATUS or asked_before:
            return [slot for slot in domain_slots if slot != "status"]
        return domain_slots


class OpenForm(Capability):
    """Begins the form that a wish needs, anew where it is open already."""

    action = "action_open_form"

    def answer(self, turn: Turn) -> None:
        """Leaves whatever form is open and goes on with the one for this intent; a place named is care found."""
        if turn.intent == "find_care" and show_named(turn):
            turn.events.append(ActiveLoop(None))
            return
        if turn.intent == "report_denied_care":
            after_talk.told(turn, Outcome.REFUSED)
        form = "find_care_form" if turn.intent == "find_care" else "rights_form"
        turn.events += [ActiveLoop(None), FollowupAction(form)]


class _Ask(Capability):
    slot = ""

    def answer(self, turn: Turn) -> None:
        """Asks."""
        ask(turn, self.slot)


class _AskForCare(_Ask):
    def answer(self, turn: Turn) -> None:
        """Asks, and remembers that care was looked for should something come between."""
        turn.set(wants_care=True)
        super().answer(turn)


class AskService(_AskForCare):
    """Asks which care is needed; who names a place has said enough."""

    action, slot = "action_ask_service", "service"

    def answer(self, turn: Turn) -> None:
        """Shows the place that is named, or asks."""
        if not show_named(turn):
            super().answer(turn)


class AskPlace(_AskForCare):
    """Asks for the city."""

    action, slot = "action_ask_place", "place"


class AskCountry(_Ask):
    """Asks for the country."""

    action, slot = "action_ask_country", "country"


class AskStatus(_Ask):
    """Asks for the papers."""

    action, slot = "action_ask_status", "status"

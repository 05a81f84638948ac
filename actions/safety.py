"""Danger: one number to tap, one thing to do now, and staying. Nothing stands before it."""

from __future__ import annotations

from actions import buttons
from actions.base import Capability
from actions.contacts import call_buttons, emergency_number, first_hotline
from actions.outgoing import Button
from actions.turn import Turn

_CANNOT_CALL = Button("button-no-phone", '/emergency{"part":"no_phone"}')
_SAFE_FOR_NOW = Button("button-safe-for-now", '/affirm{"part":"safe_for_now"}')
_NEAREST_EMERGENCY = Button("button-nearest-emergency", '/find_care{"service":"emergency_care"}')
_SAFE_PLACE = Button("button-safe-place", '/find_care{"service":"violence_support"}')


class Emergency(Capability):
    """Life or limb in danger."""

    action = "action_emergency"

    def answer(self, turn: Turn) -> None:
        """Gives the number first."""
        hotline = first_hotline(turn, "emergency")
        if turn.entity("part") == "no_phone":
            turn.say("cannot-phone", call_buttons(hotline), number=emergency_number(turn))
            return
        if hotline:
            turn.say("emergency", [*call_buttons(hotline), _CANNOT_CALL], number=_dial(hotline.number))
        else:
            asked = [] if turn.place else [buttons.LOCATION]
            turn.say("emergency-unknown-country", [buttons.call(emergency_number(turn)), *asked])
        turn.say("emergency-papers")
        turn.say("emergency-stay" if turn.place else "emergency-where", [_NEAREST_EMERGENCY])


class SuicideCrisis(Capability):
    """Thoughts or plans of suicide or self-harm."""

    action = "action_suicide_crisis"

    def answer(self, turn: Turn) -> None:
        """Gives the listening line and the emergency number, and stays."""
        line, urgent = first_hotline(turn, "suicide"), emergency_number(turn)
        ambulance = first_hotline(turn, "emergency")
        calls = call_buttons(line, ambulance)
        offered = [*calls, _CANNOT_CALL, _SAFE_FOR_NOW]
        if line:
            turn.say("suicide", offered, number=_dial(line.number), name=line.name, emergency=_dial(urgent))
        elif ambulance:
            turn.say("suicide-no-line", offered, emergency=_dial(urgent))
        else:
            turn.say("suicide-unknown-country", [buttons.call(urgent), _CANNOT_CALL, _SAFE_FOR_NOW])
        turn.say("suicide-now")
        if not turn.place:
            turn.say("suicide-where", [buttons.LOCATION])


class Violence(Capability):
    """Being hurt, threatened, held or exploited."""

    action = "action_violence"

    def answer(self, turn: Turn) -> None:
        """Gives the emergency number and people who help, and how to keep it unseen."""
        line, urgent = first_hotline(turn, "violence"), emergency_number(turn)
        ambulance = first_hotline(turn, "emergency")
        offered = [*call_buttons(line, ambulance), _SAFE_PLACE, buttons.PRIVACY]
        if line:
            turn.say("violence", offered, number=_dial(line.number), name=line.name, emergency=_dial(urgent))
        elif ambulance:
            turn.say("violence-no-line", offered, emergency=_dial(urgent))
        else:
            turn.say("violence-unknown-country", [buttons.call(urgent), _SAFE_PLACE])
        turn.say("violence-phone", [Button("button-delete", "/delete_my_data")])
        if not turn.place:
            turn.say("violence-where", [buttons.LOCATION])


class MentalDistress(Capability):
    """Low, anxious, sleepless, with no sign of suicide."""

    action = "action_mental_distress"

    def answer(self, turn: Turn) -> None:
        """Offers somebody to talk to."""
        turn.set(service="mental_health", topic="find_care")
        line = first_hotline(turn, "suicide")
        number = line.number if line else emergency_number(turn)
        turn.say("mental-distress", [buttons.find_care("mental_health"), buttons.FIREWALL])
        turn.say("mental-distress-more", call_buttons(line), number=_dial(number))


def _dial(number: str) -> dict[str, str]:
    return {"type": "dial", "number": number}

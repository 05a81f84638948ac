"""Danger: one number to tap, one thing to do now, and staying. Nothing stands before it."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.hotlines import call_buttons, dial, emergency_number, first_hotline, numbers_by_country, text_line
from actions.outgoing import Button
from actions.turn import Turn

_CANNOT_CALL = Button("button-no-phone", '/emergency{"part":"no_phone"}')
_CANNOT_CALL_IN_CRISIS = Button("button-no-phone", '/suicide_crisis{"part":"no_phone"}')
_SAFE_FOR_NOW = Button("button-safe-for-now", '/affirm{"part":"safe_for_now"}')
_NEAREST_EMERGENCY = Button("button-nearest-emergency", '/find_care{"service":"emergency_care"}')
_SAFE_PLACE = Button("button-safe-place", '/find_care{"service":"violence_support"}')
_WIPE = Button("button-delete", "/delete_my_data")


class Emergency(Capability):
    """Life or limb in danger."""

    action = "action_emergency"

    def answer(self, turn: Turn) -> None:
        """Gives the number first."""
        turn.set(crisis="emergency")
        hotline = first_hotline(turn, "emergency")
        if turn.entity("part") == "no_phone":
            _say_cannot_phone(turn)
            return
        if hotline:
            turn.say("emergency", [*call_buttons(hotline), _CANNOT_CALL], number=dial(hotline.number))
        else:
            asked = [] if turn.place else [buttons.LOCATION]
            turn.say("emergency-unknown-country", [buttons.call(emergency_number(turn)), *asked])
        turn.say("emergency-papers")
        if turn.place:
            turn.say("emergency-stay", [_NEAREST_EMERGENCY])
        else:
            lines = numbers_by_country(turn.facts, "emergency")
            turn.say("emergency-where", [_NEAREST_EMERGENCY])
            turn.say("emergency-numbers", numbers=out.lines(lines))


def _say_cannot_phone(turn: Turn) -> None:
    written = text_line(turn)
    if written:
        turn.say("cannot-phone-write", number=dial(written.number))
    turn.say("cannot-phone", call_buttons(first_hotline(turn, "emergency")), number=dial(emergency_number(turn)))


class SuicideCrisis(Capability):
    """Thoughts or plans of suicide or self-harm."""

    action = "action_suicide_crisis"

    def answer(self, turn: Turn) -> None:
        """Gives the listening line and the emergency number, and stays."""
        turn.set(crisis="suicide")
        if turn.entity("part") == "no_phone":
            turn.say("suicide-no-phone", [_SAFE_FOR_NOW])
            _say_cannot_phone(turn)
            return
        line, urgent = first_hotline(turn, "suicide"), emergency_number(turn)
        ambulance = first_hotline(turn, "emergency")
        offered = [*call_buttons(line, ambulance), _CANNOT_CALL_IN_CRISIS, _SAFE_FOR_NOW]
        if line:
            turn.say("suicide", offered, number=dial(line.number), name=line.name, emergency=dial(urgent))
        elif ambulance:
            turn.say("suicide-no-line", offered, emergency=dial(urgent))
        else:
            turn.say("suicide-unknown-country", [buttons.call(urgent), _CANNOT_CALL_IN_CRISIS, _SAFE_FOR_NOW])
        turn.say("suicide-now")
        if not turn.place:
            turn.say("suicide-where", [buttons.LOCATION])


class Violence(Capability):
    """Being hurt, threatened, held or exploited."""

    action = "action_violence"

    def answer(self, turn: Turn) -> None:
        """Gives the emergency number and people who help, and how to keep it unseen."""
        turn.set(crisis="violence")
        line, urgent = first_hotline(turn, "violence"), emergency_number(turn)
        ambulance = first_hotline(turn, "emergency")
        offered = [*call_buttons(line, ambulance), _SAFE_PLACE, buttons.PRIVACY]
        if line:
            told = {"number": dial(line.number), "name": line.name, "emergency": dial(urgent)}
            turn.say(f"violence-{line.run_by}" if line.run_by else "violence", offered, **told)
        elif ambulance:
            turn.say("violence-no-line", offered, emergency=dial(urgent))
        else:
            turn.say("violence-unknown-country", [buttons.call(urgent), _SAFE_PLACE])
        turn.say("violence-phone", [_WIPE])
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
        turn.say("mental-distress-more", call_buttons(line), number=dial(number))


def stays(turn: Turn) -> bool:
    """Answers what is written after a crisis without another wish in it: nobody is sent to a menu then.

    Returns:
        Whether there was a crisis and it was answered.
    """
    crisis = turn.slot("crisis")
    if turn.entity("part") == "safe_for_now":
        calm = [buttons.find_care("mental_health"), *call_buttons(first_hotline(turn, "suicide"))]
        turn.say("safe-for-now", calm)
    elif crisis in _LINES:
        line = first_hotline(turn, crisis)
        number = line.number if line else emergency_number(turn)
        turn.say(_key(turn), [buttons.call(number), *_AFTER[crisis]], number=dial(number))
    else:
        return False
    return True


def names_somebody(turn: Turn) -> bool:
    """Answers a wish for a person after a crisis, which is how "I can't talk on the phone" is read too.

    Returns:
        Whether there was a crisis; then the line was named, and the ways that need no voice.
    """
    if not stays(turn):
        return False
    _say_cannot_phone(turn)
    return True


_LINES = ("emergency", "suicide", "violence")
_AFTER = {
    "emergency": (_CANNOT_CALL, _NEAREST_EMERGENCY),
    "suicide": (_CANNOT_CALL_IN_CRISIS, _SAFE_FOR_NOW),
    "violence": (_SAFE_PLACE, _SAFE_FOR_NOW, _WIPE),
}


def _key(turn: Turn) -> str:
    if turn.intent == "affirm":
        return "crisis-somebody"
    return "crisis-alone" if turn.intent == "deny" else "crisis-stay"

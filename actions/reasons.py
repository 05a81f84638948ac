"""What was in the way of care: the reasons she may tap, and what helps against each."""

from __future__ import annotations

from actions import buttons
from actions.outgoing import Button, Outgoing
from directory.referrals.tables import Reason

_NEXT = {
    Reason.FEAR: ("button-firewall", "ask_firewall"),
    Reason.REFUSED: ("button-refused", "report_denied_care"),
    Reason.PRICE: ("button-cost", "ask_coverage"),
    Reason.LANGUAGE: ("button-interpreter", "ask_interpreter"),
    Reason.DISTANCE: ("button-find-care", "find_care"),
    Reason.NO_TIME: ("button-book", "book_appointment"),
}


def why() -> Outgoing:
    """Asks what was in the way."""
    return Outgoing("referral-why", buttons=[_button(reason) for reason in Reason])


def what_helps(reason: Reason) -> Outgoing:
    """Thanks for a reason and leads to what may help."""
    key, intent = _NEXT.get(reason, ("button-find-care", "find_care"))
    return Outgoing("referral-why-thanks", buttons=(Button(key, f"/{intent}"), *buttons.MENU))


def _button(reason: Reason) -> Button:
    return Button(f"button-reason-{reason.value.replace('_', '-')}", f'/inform{{"ref":"{reason.value}"}}')

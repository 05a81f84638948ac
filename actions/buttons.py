"""Buttons that several capabilities offer. Payloads are short enough for every channel."""

from __future__ import annotations

from actions.outgoing import Button, dial_url
from directory import taxonomy

MORE = Button("button-more", "/show_more")
COST = Button("button-cost", "/ask_coverage")
BRING = Button("button-bring", "/ask_documents")
ENROL = Button("button-enrol", "/ask_enrolment")
FIND_CARE = Button("button-find-care", "/find_care")
RIGHTS = Button("button-rights", "/ask_coverage")
FIREWALL = Button("button-firewall", "/ask_firewall")
PAPERS = Button("button-papers", "/ask_documents")
LANGUAGE = Button("button-language", "/change_language")
EMERGENCY = Button("button-emergency", "/emergency")
INTERPRETER = Button("button-interpreter", "/ask_interpreter")
BREACH = Button("button-breach", "/report_firewall_breach")
REFUSED = Button("button-refused", "/report_denied_care")
HIDE = Button("button-hide", "/discreet")
PRIVACY = Button("button-privacy", "/ask_bot_privacy")
CARD = Button("button-card", '/ask_coverage{"part":"card"}')
CARD_TO_PRINT = Button("button-card-print", '/ask_coverage{"part":"card_pdf"}')
CHILD = Button("button-child", '/inform{"child":"yes"}')
ADULT = Button("button-adult", '/inform{"child":"no"}')
PREGNANT = Button("button-pregnant", '/inform{"pregnant":"yes"}')
LOCATION = Button("button-location", request="location")
MOVING = Button("button-moving", '/set_reminder{"part":"move"}')
MENU = (FIND_CARE, RIGHTS, FIREWALL, PAPERS, LANGUAGE, EMERGENCY)

# Care that must not break off when somebody moves on.
CONTINUED = ("tb", "hiv_sti", "maternal", "chronic_disease", "mental_health")
# Asked in this order; the rest is under "I'd rather not say" or can be typed.
_ASKED_STATUSES = (
    "undocumented", "asylum_seeker", "refugee_or_protected", "temporary_protection", "labour_migrant",
    "student", "eu_mobile", "visitor", "prefer_not_to_say",
)  # fmt: skip


def find_care(service: str) -> Button:
    """Looks for a service."""
    return Button(f"service-{service}", f'/find_care{{"service":"{service}"}}')


def status_buttons() -> list[Button]:
    """One for each legal situation people are asked about."""
    assert set(_ASKED_STATUSES) <= set(taxonomy.statuses())
    return [Button(f"status-{status}", f'/inform{{"status":"{status}"}}') for status in _ASKED_STATUSES]


def for_entry(entry_id: int) -> list[Button]:
    """What can be asked about one place."""
    return [
        Button("button-details", f'/ask_details{{"entry":"{entry_id}"}}'),
        Button("button-way", f'/ask_details{{"entry":"{entry_id}","part":"way"}}'),
        Button("button-book", f'/book_appointment{{"entry":"{entry_id}"}}'),
        Button("button-safe", f'/ask_firewall{{"entry":"{entry_id}"}}'),
    ]


def call(number: str) -> Button:
    """Dials a number."""
    return Button("button-call", args={"number": {"type": "dial", "number": number}}, url=dial_url(number))

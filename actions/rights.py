"""What somebody has a right to, composed from records: never more than a record says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rasa_sdk.events import FollowupAction

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.brief import introduction
from actions.claims import claim_lines, how_lines
from actions.contacts import say_contacts
from actions.counter_card import give_card, wants_card
from actions.everybody import say_for_everybody
from actions.firewall import say_statement
from actions.interpreter import say_interpreter
from actions.outgoing import Arg, Button, message
from actions.refusal import say_refused
from actions.telling import teller
from actions.turn import Turn
from actions.warnings import say_warnings
from directory.facts.resolve import UNKNOWN_STATUS, Answer, Case, other_regions, resolve

_OFFERED = {"coverage": buttons.COST, "documents": buttons.BRING, "enrolment": buttons.ENROL}


class Rights(Capability):
    """Answers the question the rights form was opened for."""

    action = "action_rights"

    def answer(self, turn: Turn) -> None:
        """Answers by topic."""
        topics: dict[str, Callable[[Turn], None]] = {
            "firewall": say_statement,
            "interpreter": say_interpreter,
            "refused": _say_refused,
        }
        turn.set(crisis=None)
        if wants_card(turn):
            give_card(turn)
        else:
            topics.get(turn.slot("topic"), say_rights)(turn)
        if turn.slot("wants_care"):  # this came between: the search goes on
            turn.set(topic="find_care")
            turn.events.append(FollowupAction("find_care_form"))


def _say_refused(turn: Turn) -> None:
    say_refused(turn, say_rights)


def say_rights(turn: Turn) -> None:
    """Says what there is a right to where she is, with warnings first."""
    country, _ = turn.law_at
    if not turn.facts.of(country).entitlements:
        turn.say("rights-missing-country", country=out.country_name(country))
        say_contacts(turn, "rights-missing-who")
    elif turn.status == UNKNOWN_STATUS:
        say_for_everybody(turn)
    else:
        _say_for_status(turn, resolve(turn.facts, turn.case))


def _say_for_status(turn: Turn, answer: Answer) -> None:
    say_warnings(turn, answer)
    if answer.is_empty:
        _say_missing(turn)
        return
    telling = teller(turn)
    turn.say("rights-answer", text=out.lines([introduction(answer.case), *claim_lines(answer, telling)]))
    if answer.level != "unclear" and (how := how_lines(answer, telling, turn.slot("topic") or "")):
        turn.say("rights-how", text=out.lines(how))
    _say_what_may_differ(turn, answer)
    if answer.floor == "unclear" or not all(telling.is_certain(row) for row in answer.shown):
        say_contacts(turn, "rights-missing-who")
    if telling.is_unreviewed:
        turn.say("rights-machine-translated")
    _offer_next(turn)


def _say_missing(turn: Turn) -> None:
    case = turn.case
    if not case.region and (regions := other_regions(turn.facts, case)):
        turn.say("rights-regions", [buttons.LOCATION], regions=_names(regions), country=out.country_name(case.country))
        return
    turn.say(
        "rights-missing",
        country=out.country_name(case.country),
        status=message(f"status-{case.status}"),
        service=message(f"service-{case.service}"),
    )
    say_contacts(turn, "rights-missing-who")


def _names(regions: tuple[str, ...]) -> Arg:
    return out.listed([{"type": "region", "code": region} for region in regions])


def _say_what_may_differ(turn: Turn, answer: Answer) -> None:
    """Offers the answer for a child or in pregnancy, and names regions, where the rows differ there."""
    case = answer.case
    offered = [button for button, other in _others(case) if _differs(turn, answer, other)]
    if offered:
        turn.say("rights-ask-who", offered)
    if not case.region and (regions := other_regions(turn.facts, case)):
        turn.say("rights-regions-too", [buttons.LOCATION], regions=_names(regions))


def _others(case: Case) -> list[tuple[Button, Case]]:
    if case.child:
        return [(buttons.ADULT, replace(case, child=False))]
    return [(buttons.CHILD, replace(case, child=True)), (buttons.PREGNANT, replace(case, pregnant=True))]


def _differs(turn: Turn, answer: Answer, other: Case) -> bool:
    others = resolve(turn.facts, other)
    return (others.rules, others.open) != (answer.rules, answer.open) and not others.is_empty


def _offer_next(turn: Turn) -> None:
    others = [button for topic, button in _OFFERED.items() if topic != turn.slot("topic")]
    last = turn.messages.pop()
    after = [*others, buttons.CARD, buttons.FIREWALL, buttons.REFUSED]
    turn.say(last.key, [*last.buttons, *after], **last.args)

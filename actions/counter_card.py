"""The card to show at the counter: what it may claim, taken from the records. How it looks: ``bot/files/card.py``."""

from __future__ import annotations

from typing import Any

from actions import buttons
from actions.outgoing import File
from actions.telling import READ_ON, Teller, teller
from actions.turn import Turn
from actions.warnings import say_warnings
from directory.facts.lookup import firewall_for
from directory.facts.records import FirewallLaw
from directory.facts.resolve import UNKNOWN_STATUS, Answer, resolve

_FORMATS = {"card": "png", "card_pdf": "pdf"}


def wants_card(turn: Turn) -> bool:
    """Whether a card was asked for."""
    return turn.entity("part") in _FORMATS


def give_card(turn: Turn) -> None:
    """Sends the card after the warnings, or says that nothing is known of the country to put on it."""
    country, region = turn.law_at
    info = turn.facts.of(country).info
    if info is None:
        turn.say("card-none")
        return
    telling = teller(turn)
    answers = [resolve(turn.facts, turn.case)] if turn.status != UNKNOWN_STATUS else []
    say_warnings(turn, *answers)
    args = {
        "format": _FORMATS[turn.entity("part") or ""],
        "host": info.languages[0],
        "hers": turn.language,
        "country": country,
        "region": region,
        "service": turn.service,
        "speaks": turn.slot("spoken") or turn.language,
        **(_claim(answers[0], telling) if answers else _NO_CLAIM),
        **_firewall(firewall_for(turn.facts, country, region), telling),
    }
    turn.say("counter-card", [buttons.CARD_TO_PRINT, buttons.REFUSED], file=File("card", args))


_NO_CLAIM: dict[str, Any] = {"level": "unclear"}


def _claim(answer: Answer, telling: Teller) -> dict[str, Any]:
    rows = [row for row in answer.rules if row.entitlement == answer.level]
    if not rows:
        return _NO_CLAIM
    row = rows[0]
    return {
        "level": row.entitlement,
        "certain": all(telling.is_certain(other) for other in answer.rules) and not answer.is_contradictory,
        "conditions": bool(row.conditions or answer.open),
        "law": row.law,
        "date": READ_ON,
    }


def _firewall(law: FirewallLaw | None, telling: Teller) -> dict[str, Any]:
    if law is None:
        return {}
    return {
        "firewall_level": law.legal_firewall,
        "firewall_certain": telling.is_certain(law),
        "firewall_law": law.law,
    }

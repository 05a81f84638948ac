"""Reading what is typed behind ``slots``: kind, hours, rules, addresses and secrets."""

from __future__ import annotations

from typing import Any

from actions import outgoing as out
from actions.outgoing import Outgoing
from bot.admin.arguments import Options, WrongArguments
from bot.admin.call import Call
from directory.booking import keeping
from directory.booking.setup import SECRETS, SETTINGS, Looked, NotSetUp, Wanted
from directory.curation.roles import Role

# What is typed for a rule: seats=2.
_NAMES = {"minutes": "duration_minutes", "seats": "capacity", "before": "lead_minutes", "move": "cutoff_minutes",
          "days": "horizon_days"}  # fmt: skip
_FLAGS = {"approval": "approval", "women": "female_staff"}
_TRUTH = {"yes": True, "no": False, "unknown": None}
OFF = "off"
_SAID = 300


def read(call: Call, given: Options) -> Wanted:
    """Takes apart what was typed, such as ``fhir url=https://… schedule=7 token=…``.

    Raises:
        WrongArguments: If a yes or no is neither.
        BadRecord: If a rule is none or no number.
    """
    named, plain = dict(given.named), list(given.plain)
    kind = call.office.names.value("slots-kinds", plain[0]) if plain else None
    if kind == OFF:
        raise WrongArguments
    settings = {name: named.pop(name)[:_SAID] for name in SETTINGS if name in named}
    secret = {name: named.pop(name) for name in SECRETS if name in named}
    flags = {field: _truth(call, field, named.pop(name)) for name, field in _FLAGS.items() if name in named}
    hours = " ".join(plain[1:] if kind else plain)
    rules: dict[str, Any] = {**keeping.numbers(named, _NAMES), **flags}
    return Wanted(kind or "", hours, rules, settings, secret, call.actor.role is Role.ADMINISTRATOR)


def _truth(call: Call, field: str, text: str) -> bool | None:
    word = call.office.names.value("yes-no", text)
    if word is None or (word == "unknown" and field == "approval"):
        raise WrongArguments
    return _TRUTH[word]


def ends(call: Call, given: Options) -> str | None:
    """Returns of which kind times are no longer to be offered, empty for all; None if that is not what was typed."""
    words = [call.office.names.value("slots-kinds", word) for word in given.plain]
    if words == [OFF]:
        return ""
    return words[0] if len(words) == 2 and words[1] == OFF and words[0] != OFF else None


def wrong(error: NotSetUp) -> Outgoing:
    """Says in one line why a source cannot be used."""
    return Outgoing(f"admin-slots-wrong-{error.wrong.value}", {"detail": error.detail})


def looked(found: Looked) -> Outgoing:
    """Says what could be read."""
    if found.until is None:
        return Outgoing("admin-slots-read-none")
    return Outgoing("admin-slots-read", {"count": found.free, "until": out.moment(found.until)})

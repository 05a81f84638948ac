"""Directly observed treatment: codes for people who let a worker see their counts, and the counts."""

from __future__ import annotations

from actions import outgoing as out
from actions.outgoing import Arg, Button, Outgoing, message
from bot.admin import say
from bot.admin.arguments import WrongArguments, anything
from bot.admin.call import Call, Refusal
from bot.admin.registry import ALL, Answer, command
from directory.reminders import observed
from directory.reminders.observed import Adherence


@command("doses", "people", ALL, wanted=anything)
def doses(call: Call, wanted: str) -> Answer:
    """Shows how many doses those took who let the caller see it; ``doses new`` makes a code for one more."""
    if call.in_shell:
        raise Refusal(Outgoing("admin-doses-chat"))
    verb = call.office.names.value("doses-verbs", wanted) if wanted else None
    if wanted and verb is None:
        raise WrongArguments
    if verb:
        code, number = observed.new_code(call.session, call.actor.key, call.office.vault.hash, call.now)
        return say.done("admin-doses-code", code=code, number=str(number))
    rows = [_row(one) for one in observed.adherence(call.session, call.actor.key, call.now)]
    new = Button("button-doses-new", f"/{call.typed('doses', 'new')}")
    if not rows:
        return say.done("admin-doses-none", new)
    return [Outgoing("admin-rows", {"text": out.lines([message("admin-doses"), *rows])}, [new])]


def _row(one: Adherence) -> Arg:
    return message("admin-doses-row", number=str(one.number), taken=one.taken, due=one.due)

"""Guided commands: a question at a time, kept in the database, so that a restart loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from actions.outgoing import Button, Outgoing
from bot.admin.call import Call
from bot.admin.registry import Answer
from directory.curation import flows

Next = Callable[[Call, dict[str, Any], str], Answer]
_FLOWS: dict[str, Next] = {}
STOP = Button("button-flow-stop", "/stop")


def flow(command: str) -> Callable[[Next], Next]:
    """Makes a function what reads the answers to a guided command's questions."""

    def register(handler: Next) -> Next:
        _FLOWS[command] = handler
        return handler

    return register


def ask(call: Call, command: str, state: dict[str, Any], question: Outgoing) -> Answer:
    """Asks the next question, and remembers where it was."""
    flows.begin(call.session, call.actor.key, command, state, call.now)
    return [question]


def finish(call: Call) -> None:
    """Ends the flow of the caller."""
    flows.end(call.session, call.actor.key)


def is_open(call: Call) -> bool:
    """Whether the caller is in the middle of something."""
    return flows.of(call.session, call.actor.key, call.now) is not None


def leave(call: Call) -> Answer | None:
    """Ends the flow because the caller says stop; None where there is none."""
    return [Outgoing("admin-flow-left")] if flows.end(call.session, call.actor.key) else None


def go_on(call: Call, text: str) -> Answer | None:
    """Takes an answer to the question that was asked; None where none was."""
    found = flows.of(call.session, call.actor.key, call.now)
    return _FLOWS[found.command](call, dict(found.state), text) if found else None

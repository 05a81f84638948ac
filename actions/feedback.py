"""What people say about an entry."""

from __future__ import annotations

import logging

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from actions import buttons
from actions.base import Capability
from actions.care import chosen_entry
from actions.outgoing import Button, message
from actions.turn import Turn
from directory.curation import reports, roles
from directory.curation.reports import Problem
from directory.models import ServiceAtLocation

logger = logging.getLogger(__name__)
# What is asked with buttons, short enough for a payload. Nothing is kept of what people write.
_PROBLEMS = {
    "closed": Problem.CLOSED,
    "moved": Problem.MOVED,
    "number": Problem.WRONG_NUMBER,
    "rude": Problem.RUDE,
}


class ReportProblem(Capability):
    """A listed place is closed, moved, has a wrong number or was rude; asking for papers is another report."""

    action = "action_report_entry_problem"

    def answer(self, turn: Turn) -> None:
        """Asks what is wrong, passes it on, and offers another place."""
        with turn.resources.open_session() as session:
            entry = chosen_entry(turn, session)
            problem = _PROBLEMS.get(turn.entity("part") or "")
            if entry is None:
                turn.say("report-problem-which", [buttons.FIND_CARE])
            elif problem is None:
                turn.say("report-problem-ask", _asked(entry), name=entry.service.name)
            else:
                _pass_on(turn, session, entry, problem)


def _asked(entry: ServiceAtLocation) -> list[Button]:
    payload = f'/report_entry_problem{{"entry":"{entry.id}","part":"%s"}}'
    papers = Button("button-problem-papers", f'/report_firewall_breach{{"entry":"{entry.id}"}}')
    return [papers, *(Button(f"button-problem-{part}", payload % part) for part in _PROBLEMS)]


def _pass_on(turn: Turn, session: Session, entry: ServiceAtLocation, problem: Problem) -> None:
    assert entry.id is not None
    offered = [buttons.MORE, buttons.FIND_CARE]
    try:
        reports.report(session, entry.id, problem, turn.resources.now())
        session.commit()
    except SQLAlchemyError as error:  # a database that cannot be written costs nobody an honest answer
        session.rollback()
        logger.error("A report could not be kept: %s", type(error).__name__)
        turn.say("report-problem-not-kept", offered)
        return
    said = message(f"problem-{problem.value.replace('_', '-')}")
    organization = entry.service.organization
    assert organization.id is not None
    if roles.curators_of(session, organization.id):
        turn.say("report-problem-thanks", offered, organization=organization.name, problem=said)
    else:
        turn.say("report-problem-thanks-nobody", offered, problem=said)

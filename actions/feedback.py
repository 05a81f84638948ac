"""What people say about an entry."""

from __future__ import annotations

from actions import buttons
from actions.base import Capability
from actions.care import chosen_entry
from actions.turn import Turn


class ReportProblem(Capability):
    """A listed place is closed, moved, has a wrong number or was rude."""

    action = "action_report_entry_problem"

    def answer(self, turn: Turn) -> None:
        """Thanks, says what happens with it, and offers another place."""
        with turn.resources.open_session() as session:
            entry = chosen_entry(turn, session)
            if entry is None:
                turn.say("report-problem-which", [buttons.FIND_CARE])
            else:
                turn.say("report-problem-thanks", [buttons.MORE], name=entry.service.name)

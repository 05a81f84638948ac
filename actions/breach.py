"""A place asked for residence papers, passed on data or threatened to: taken down without who says it."""

from __future__ import annotations

import logging

from sqlalchemy.exc import SQLAlchemyError

from actions import after_talk, buttons
from actions.base import Capability
from actions.care import chosen_entry
from actions.contacts import say_contacts
from actions.firewall import shown_places
from actions.turn import Turn
from directory import firewall
from directory.reminders.after import Outcome

logger = logging.getLogger(__name__)


class ReportBreach(Capability):
    """Takes the report, says what happens with it, and who can help her now."""

    action = "action_report_firewall_breach"

    def answer(self, turn: Turn) -> None:
        """Comforts first; then the report."""
        after_talk.told(turn, Outcome.PAPERS)
        turn.say("firewall-breach", [buttons.RIGHTS, buttons.FIREWALL])
        self._take(turn)
        if not say_contacts(turn, "firewall-breach-who"):
            turn.say("talk-to-human-none", [buttons.LOCATION])

    def _take(self, turn: Turn) -> None:
        try:
            with turn.resources.open_session() as session:
                entry = chosen_entry(turn, session, guess=False)
                if entry is None:
                    turn.say("firewall-breach-which", shown_places(turn, "report_firewall_breach"))
                elif turn.person is None or entry.service.id is None:
                    turn.say("firewall-breach-not-kept")
                else:
                    key, hash_ = turn.person.key, turn.resources.hash
                    firewall.report(session, entry.service.id, key, hash_, turn.today)
                    turn.say("firewall-breach-taken", name=entry.service.name)
        except firewall.TooManyReports:
            turn.say("firewall-breach-too-many")
        except SQLAlchemyError as error:
            logger.error("A report could not be kept: %s", type(error).__name__)
            turn.say("firewall-breach-not-kept")

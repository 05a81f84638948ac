"""Asking about a right, and what an answer can claim."""

from __future__ import annotations

from typing import Any

from directory import taxonomy
from directory.facts.resolve import STRENGTH, UNKNOWN_STATUS
from tests.builders import Played, Stage, facts_of, resources

CLAIMS = {f"rights-{level.replace('_', '-')}": level for level in STRENGTH}
WORDS = {f"level-{level.replace('_', '-')}": level for level in STRENGTH}
DOUBTS = {"rights-unverified", "rights-uncertain", "rights-volatile", "rights-overdue"}
STATUSES = [status for status in taxonomy.statuses() if status != UNKNOWN_STATUS]


def told(stage: Stage, topic: str = "coverage", **slots: Any) -> Played:
    """Plays the answer about a right in Germany."""
    return stage.plays("action_rights", {"country": "DE", "service": "primary_care", "topic": topic, **slots})


def of(*rows: Any, **slots: Any) -> Played:
    """Plays the answer to somebody without papers where only these rows are known."""
    return told(Stage(resources(facts_of(*rows))), **{"status": "undocumented", **slots})

"""How attempts to book went, told to whoever counts: by kind of source and outcome, of no person."""

from __future__ import annotations

from collections.abc import Callable

BOOKED, REFUSED, SILENT = OUTCOMES = ("booked", "refused", "silent")
Listener = Callable[[str, str], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Has every attempt told.

    Args:
        listener: Takes the kind of the source and one of :data:`OUTCOMES`; ``silent`` is a system that did not answer.
    """
    _listeners.append(listener)


def note(kind: str, outcome: str) -> None:
    """Tells of an attempt."""
    for listener in _listeners:
        listener(kind, outcome)

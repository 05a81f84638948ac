"""What can be reviewed, as the chat speaks of it: whose it is, what it is called, how its fields read.

A feature whose subjects are changed by review (:mod:`directory.curation.subjects`) registers a kind of the same
name here, and queue, draft, publish, discard, history and undo work for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from actions.outgoing import Arg
from bot.admin.call import Call
from directory.curation.subjects import Snapshot


@dataclass(frozen=True)
class Kind:
    """How one kind of subject is spoken of.

    Attributes:
        reaches: Whether the caller may change it, by its identifier and, where it is only proposed, by its snapshot.
        title: One line that names it, from the same.
        field: Words the name of a field.
        value: Words the value of a field.
        show: The command that shows one, such as ``show``; empty if there is none.
    """

    reaches: Callable[[Call, str | None, Snapshot | None], bool]
    title: Callable[[Call, str | None, Snapshot | None], Arg]
    field: Callable[[str], Arg]
    value: Callable[[str, Any], Arg]
    show: str = ""


_KINDS: dict[str, Kind] = {}


def register(name: str, kind: Kind) -> None:
    """Makes a kind of subject one the chat speaks of."""
    _KINDS[name] = kind


def kind_of(name: str) -> Kind:
    """Returns how a kind of subject is spoken of."""
    return _KINDS[name]

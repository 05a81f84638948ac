"""What the payload of a button says. It comes from outside: anybody can send one that no button has."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from bot.brains import Said
from directory import taxonomy

_PAYLOAD = re.compile(r"^/([a-z_]+)(\{.*\})?$", re.DOTALL)
_LONGEST = 64  # characters of a value
# What is looked up and counted under its own name: another value would be somebody's words in a table.
_KNOWN: dict[str, Callable[[], tuple[str, ...]]] = {"service": taxonomy.services, "status": taxonomy.statuses}


def pressed(raw: str) -> Said | None:
    """Reads a payload.

    Args:
        raw: Such as ``/find_care{"service":"dental"}``.

    Returns:
        The intent and its values, those left out that cannot be; None if this is no payload.
    """
    matched = _PAYLOAD.match(raw)
    if not matched or matched[1] not in taxonomy.intents():
        return None
    try:
        values = json.loads(matched[2] or "{}")
    except (json.JSONDecodeError, RecursionError):
        return None
    said = {str(name): str(value)[:_LONGEST] for name, value in values.items()}
    return Said(intent=matched[1], entities={name: value for name, value in said.items() if _may_be(name, value)})


def _may_be(name: str, value: str) -> bool:
    return name not in _KNOWN or value in _KNOWN[name]()

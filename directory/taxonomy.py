"""The identifiers this project uses for what people mean, read from ``taxonomy.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

_PATH = Path(__file__).with_name("taxonomy.yaml")


@cache
def _taxonomy() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(_PATH.read_text("utf-8"))
    return loaded


def intents() -> tuple[str, ...]:
    """Returns the identifiers of what a message may want."""
    return tuple(_taxonomy()["intents"])


def services() -> tuple[str, ...]:
    """Returns the identifiers of what an entry may offer."""
    return tuple(_taxonomy()["services"])


def statuses() -> tuple[str, ...]:
    """Returns the identifiers of legal situations, ``prefer_not_to_say`` included."""
    return tuple(_taxonomy()["statuses"])


def attributes() -> tuple[str, ...]:
    """Returns the identifiers people filter places by."""
    return tuple(_taxonomy()["attributes"])


def languages() -> tuple[str, ...]:
    """Returns the BCP 47 tags the project plans for, first wave first."""
    waves = _taxonomy()["languages"]
    return (*waves["first"], *waves["second"])

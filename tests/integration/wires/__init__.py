"""Both ends of each channel's wire, in the same few words, so that one suite can be run on all of them.

A new channel adds a ``Wire`` here and its name to ``WIRES``; nothing in the suite changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.integration.wires.page import ConsoleWire, WebWire
from tests.integration.wires.telegram import telegram_wire
from tests.integration.wires.whatsapp import whatsapp_wire
from tests.integration.wires.wire import Wire


@contextmanager
def _plain(make: Callable[[], Wire]) -> Iterator[Wire]:
    yield make()


WIRES: dict[str, Callable[[], Any]] = {
    "web": lambda: _plain(WebWire),
    "console": lambda: _plain(ConsoleWire),
    "telegram": telegram_wire,
    "whatsapp": whatsapp_wire,
}

"""What app and Rasa hold in memory, looked at again and again while people write."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from prometheus_client.parser import text_string_to_metric_families

from tests.bench.processes import Running

_LOOKS_EVERY_S = 3.0


@dataclass(frozen=True)
class Sample:
    """One look.

    Attributes:
        messages: Of people so far.
        app_mib: Resident memory.
        rasa_mib: As above.
    """

    messages: float
    app_mib: float
    rasa_mib: float


@dataclass
class Memory:
    """All looks, in order."""

    samples: list[Sample] = field(default_factory=list)

    def quarters(self) -> list[Sample]:
        """Returns the looks at the beginning, after each quarter of the messages, and at the end."""
        last = self.samples[-1].messages
        return [next(one for one in self.samples if one.messages >= last * quarter / 4) for quarter in range(5)]


@contextmanager
def watching(app: Running, rasa: Running, memory: Memory) -> Iterator[None]:
    """Looks while the block lasts."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(_LOOKS_EVERY_S):
            memory.samples.append(_sample(app, rasa))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        memory.samples.append(_sample(app, rasa))


def _sample(app: Running, rasa: Running) -> Sample:
    told = httpx.get(f"{app.url}/metrics", trust_env=False, timeout=60).raise_for_status().text
    messages = sum(
        sample.value
        for family in text_string_to_metric_families(told)
        for sample in family.samples
        if sample.name == "amana_messages_total"
    )
    return Sample(messages, app.resident_mib(), rasa.resident_mib())

"""What is counted for whoever looks after an Amana: numbers of the service, nothing of a person.

Every label has a closed set of values, and every series is there from the start: nothing that somebody writes, no
address and no id can become one. No number is told by language; danger is told in fives, of all kinds and channels
together: who sees both a number grow and somebody write would else know of whom it tells. ``docs/privacy.md`` has the
list.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, product

from prometheus_client import CollectorRegistry, Counter, GCCollector, Histogram, ProcessCollector

from bot.channels.base import ChannelError, Gone, Refused, TryLater, WindowClosed
from directory.booking import tally
from directory.booking.sources import KINDS

OTHER = "other"
CHANNELS = ("web", "telegram", "whatsapp", OTHER)
BRAINS = ("rasa", "local")
ANSWERS, UNASKED = "answer", "unasked"
_FATES = {Gone: "gone", TryLater: "later", WindowClosed: "window", Refused: "refused"}
_SENT, _FAILED = "sent", "failed"
_UP_TO_S = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40)
_FIVE = 5  # nothing of fewer people is told anywhere
_KEPT_UP_TO_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)

COUNTED = CollectorRegistry()
ProcessCollector(registry=COUNTED)
GCCollector(registry=COUNTED)


def _counter(name: str, what: str, **labels: tuple[str, ...]) -> Counter:
    made = Counter(name, what, tuple(labels), registry=COUNTED)
    for values in product(*labels.values()) if labels else ():
        made.labels(*values)
    return made


def _histogram(name: str, what: str, up_to_s: tuple[float, ...]) -> Histogram:
    made = Histogram(name, what, ("channel",), registry=COUNTED, buckets=up_to_s)
    for channel in CHANNELS:
        made.labels(channel)
    return made


_messages = _counter("amana_messages", "Messages that arrived.", channel=CHANNELS)
_keeping = _histogram("amana_keeping_seconds", "From a delivery to its being kept.", _KEPT_UP_TO_S)
_turned_away = _counter("amana_turned_away", "Deliveries not taken, since too much waited.", channel=CHANNELS)
_unkept = _counter("amana_unkept", "Messages the database did not take, answered at once.", channel=CHANNELS)
_answering = _histogram("amana_answer_seconds", "Finding an answer, from the person's turn on.", _UP_TO_S)
_asked = _counter("amana_brain", "Answers by who gave them.", brain=BRAINS)
_danger = _counter("amana_danger", "Answers to danger of all kinds, in fives.")
_dangers = count(1)
_held_back = _counter("amana_held_back", "Messages over the limits.")
_unanswered = _counter("amana_unanswered", "Messages that only got the words of last resort.")
_sends = _counter(
    "amana_sends", "Messages handed to a channel, and how that went.",
    channel=CHANNELS, kind=(ANSWERS, UNASKED), outcome=(_SENT, *_FATES.values(), _FAILED),
)  # fmt: skip
_rounds = _counter("amana_background_failures", "Rounds of background work that failed.")
_bookings = _counter("amana_bookings", "Attempts to book.", source=tuple(KINDS), outcome=tally.OUTCOMES)
tally.listen(lambda source, outcome: _bookings.labels(source, outcome).inc())


def taken(channel: str) -> None:
    """Counts a message that arrived."""
    _messages.labels(_of(channel)).inc()


@contextmanager
def keeping(channel: str) -> Iterator[None]:
    """Times how long a delivery takes to be kept."""
    with _keeping.labels(_of(channel)).time():
        yield


def turned_away(channel: str) -> None:
    """Counts a delivery that was not taken."""
    _turned_away.labels(_of(channel)).inc()


def unkept(channel: str) -> None:
    """Counts a message that the database did not take."""
    _unkept.labels(_of(channel)).inc()


@contextmanager
def answering(channel: str) -> Iterator[None]:
    """Times how long an answer takes to be found."""
    with _answering.labels(_of(channel)).time():
        yield


def asked(brain: str) -> None:
    """Counts an answer by who gave it."""
    _asked.labels(brain).inc()


def danger() -> None:
    """Counts an answer to danger; not to which. It shows when there are five."""
    if next(_dangers) % _FIVE == 0:
        _danger.inc(_FIVE)


def held_back() -> None:
    """Counts a message over the limits."""
    _held_back.inc()


def unanswered() -> None:
    """Counts a message nothing better than the last resort was found for."""
    _unanswered.inc()


@contextmanager
def sending(channel: str, kind: str) -> Iterator[None]:
    """Counts a message handed to a channel, by how that goes.

    Args:
        channel: Its name.
        kind: :data:`ANSWERS` or :data:`UNASKED`.
    """
    outcome = _FAILED
    try:
        yield
        outcome = _SENT
    except ChannelError as error:
        outcome = _FATES.get(type(error), _FAILED)
        raise
    finally:
        _sends.labels(_of(channel), kind, outcome).inc()


def background_failed() -> None:
    """Counts a round of background work that failed."""
    _rounds.inc()


def _of(channel: str) -> str:
    return channel if channel in CHANNELS else OTHER

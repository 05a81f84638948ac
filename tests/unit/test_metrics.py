"""What is counted is of the service: no number, name or word of anybody becomes a series."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from bot import metrics
from bot.channels.base import ChannelError, Gone, Refused, TryLater, WindowClosed
from bot.channels.plugged import PLUGS
from bot.messages import Incoming
from directory.booking import tally
from tests.builders import a_database
from tests.office import House, Somebody

Series = tuple[str, tuple[tuple[str, str], ...]]
_TEXT = st.text(max_size=60)
_FAILURES: list[tuple[BaseException, str]] = [
    (Gone("zib"), "gone"), (TryLater(3.0), "later"), (WindowClosed("zib"), "window"), (Refused("zib"), "refused"),
    (ValueError("zib"), "failed"), (ChannelError("zib"), "failed"),
]  # fmt: skip


def exposed() -> dict[Series, float]:
    """All series and their values; those of the process itself left out."""
    families = text_string_to_metric_families(generate_latest(metrics.COUNTED).decode())
    samples = [sample for family in families for sample in family.samples if sample.name.startswith("amana_")]
    return {(sample.name, tuple(sorted(sample.labels.items()))): sample.value for sample in samples}


def grown(before: dict[Series, float]) -> Counter[str]:
    """By how much each metric has grown, its labels behind it."""
    now = exposed()
    return Counter({
        f"{name}{{{','.join(value for _, value in labels)}}}": round(now[name, labels] - before[name, labels])
        for name, labels in now
        if not name.endswith(("_created", "_bucket", "_sum")) and now[name, labels] != before[name, labels]
    })  # fmt: skip


@pytest.fixture(scope="module")
def house() -> House:
    """The app without Rasa."""
    return House(a_database())


@given(_TEXT, _TEXT, st.sampled_from([metrics.ANSWERS, metrics.UNASKED]), st.sampled_from(_FAILURES))
def test_no_name_of_a_channel_and_no_error_becomes_a_series(
    channel: str, words: str, kind: str, failure: tuple[BaseException, str]
) -> None:
    """Whatever is told to the counters, the series are those that were there from the start."""
    before = set(exposed())
    metrics.taken(channel)
    metrics.turned_away(words)
    metrics.unkept(channel)
    with metrics.keeping(channel), metrics.answering(words):
        pass
    with pytest.raises(type(failure[0])), metrics.sending(channel, kind):
        raise failure[0]
    assert set(exposed()) == before


@settings(max_examples=25)  # each is a turn of the whole app
@given(_TEXT, _TEXT, st.sampled_from(["text", "payload", "language"]))
def test_nothing_anybody_writes_becomes_a_series(house: House, said: str, name: str, how: str) -> None:
    """Text, ids and languages of people are in no name and in no label."""
    before = set(exposed())
    parts: dict[str, Any] = {"text": "hi", how: said}
    incoming = Incoming("telegram", f"x{name}", **parts)
    asyncio.run(house.gateway.handle(incoming))
    assert set(exposed()) == before


@pytest.mark.parametrize(("failure", "outcome"), _FAILURES, ids=str)
def test_each_way_of_failing_has_its_name(failure: BaseException, outcome: str) -> None:
    """An operator sees whether people are gone, a channel is busy, or something is broken."""
    before = exposed()
    with pytest.raises(type(failure)), metrics.sending("telegram", metrics.ANSWERS):
        raise failure
    assert grown(before) == {f"amana_sends_total{{telegram,answer,{outcome}}}": 1}


def test_danger_is_told_in_fives(house: House) -> None:
    """One person in danger moves no number; five do, by five."""
    before = exposed()
    for number in range(10):
        Somebody(house, "telegram", f"danger-{number}").says("i want to die")
        steps = grown(before)["amana_danger_total{}"]
        assert steps % 5 == 0
    assert steps == 10


def test_an_attempt_to_book_is_counted_by_the_kind_of_its_source() -> None:
    """Kinds of sources and outcomes are all there from the start."""
    before = exposed()
    tally.note("fhir", tally.SILENT)
    assert grown(before) == {"amana_bookings_total{silent,fhir}": 1}


def test_every_channel_has_a_name_of_its_own() -> None:
    """A new channel is added to the list, or it is counted as another."""
    names = {plug.__module__.removeprefix("bot.channels.").split(".")[0] for plug in PLUGS}
    assert names == set(metrics.CHANNELS) - {metrics.OTHER}


def test_a_turn_is_counted_once(house: House) -> None:
    """A message over the web: one answer timed, by whom it was given, and no more."""
    before = exposed()
    Somebody(house, "telegram", "once").says("good evening")
    assert grown(before) == {"amana_answer_seconds_count{telegram}": 1, "amana_brain_total{rasa}": 1}

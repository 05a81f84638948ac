"""No figure about fewer than five people is shown, and none can be had by subtracting."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.referrals.publishing import FEWEST, Published, publish
from directory.referrals.tables import State

SMALL = range(1, FEWEST)
COUNTS = st.dictionaries(st.sampled_from(list(State)), st.integers(0, 14), max_size=5)
TABLES = st.dictionaries(st.sampled_from("abcdef"), COUNTS, max_size=6)


def numbers(published: Published[str]) -> list[tuple[int, ...]]:
    """All rows of counts that a reader sees."""
    shown = [*published.rows.values(), published.rest, published.total]
    return [row for row in shown if row is not None]


@given(TABLES)
def test_nothing_small_is_shown(table: dict[str, dict[State, int]]) -> None:
    """No count that is shown is from one to four."""
    assert not [count for row in numbers(publish(table)) for count in row if count in SMALL]


@given(TABLES)
def test_nothing_small_is_found_by_subtracting(table: dict[str, dict[State, int]]) -> None:
    """Whatever shown rows somebody adds and takes away, no union of rows with one to four clients comes out."""
    published = publish(table)
    rows = numbers(published)
    for signs in product((-1, 0, 1), repeat=len(rows)):
        for column in zip(*rows, strict=True):
            found = sum(sign * count for sign, count in zip(signs, column, strict=True))
            if found in SMALL:
                assert not _is_a_group(signs, published)


def _is_a_group(signs: tuple[int, ...], published: Published[str]) -> bool:
    """Whether a sum of shown rows is a count of people: each row in it once, and none taken away that was not in it."""
    parts = len(published.rows) + (published.rest is not None)
    whole = signs[parts] if published.total is not None else 0
    return all(whole + sign in (0, 1) for sign in signs[:parts])


@given(TABLES)
def test_a_hidden_row_could_be_anything(table: dict[str, dict[State, int]]) -> None:
    """Two rows at least are hidden or none, so that for each a spread of numbers remains possible."""
    published = publish(table)
    if published.rest is not None and published.rows:
        assert published.hidden >= 2
        assert all(count == 0 or count >= FEWEST for count in published.rest)


@given(TABLES)
def test_what_is_shown_is_true(table: dict[str, dict[State, int]]) -> None:
    """Shown rows hold the true counts, and rows and rest make up the total."""
    published = publish(table)
    for key, counts in published.rows.items():
        assert counts == tuple(sum(table[key].get(state, 0) for state in group) for group in published.states)
    if published.total is not None:
        parts = [*published.rows.values(), *([published.rest] if published.rest is not None else [])]
        assert published.total == tuple(map(sum, zip(*parts, strict=True)))
        assert sum(published.total) == sum(sum(counts.values()) for counts in table.values())


@pytest.mark.parametrize(
    ("table", "shown"),
    [
        ({"a": {State.ARRIVED: 20}, "b": {State.ARRIVED: 30}}, {"a", "b"}),
        ({"a": {State.ARRIVED: 3}, "b": {State.ARRIVED: 30}, "c": {State.ARRIVED: 40}}, {"c"}),
        ({"a": {State.ARRIVED: 3}, "b": {State.ARRIVED: 4}, "c": {State.ARRIVED: 40}}, {"c"}),
        ({"a": {State.ARRIVED: 4}}, set()),
        ({}, set()),
    ],
)
def test_who_is_hidden_with_whom(table: dict[str, dict[State, int]], shown: set[str]) -> None:
    """One small row takes the smallest other with it; two that make five together need none."""
    assert set(publish(table).rows) == shown


def test_states_are_joined_where_even_the_total_is_small() -> None:
    """Where three of thirty missed it, they are counted with the others who did not arrive."""
    published = publish({"a": {State.OPENED: 9, State.MISSED: 3, State.ARRIVED: 18}})
    assert published.total == (12, 18)

"""How many of a hundred, and how far off that may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.referrals.rates import change, rate


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_wilsons_interval(count: int, of: int, low: float, high: float) -> None:
    """As in published examples (81 of 263: Newcombe 1998, Statistics in Medicine 17, 857-872, table I)."""
    found = rate(count, of)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_newcombes_interval() -> None:
    """56 of 70 against 48 of 80: 0.0524 to 0.3339 (Newcombe 1998, table II, method 10)."""
    low, high = change(rate(48, 80), rate(56, 70))
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_holds_the_rate(numbers: tuple[int, int]) -> None:
    """Always within 0 and 1, and the rate within it."""
    found = rate(*numbers)
    assert 0 <= found.low <= found.share <= found.high <= 1

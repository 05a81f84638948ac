"""Quarters: which months are theirs, how they are typed, and when their figures come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.referrals.quarters import figures_on, months_of, quarter_of, read
from tests.unit.reckoning import AFTER, QUARTER


@pytest.mark.parametrize(
    ("month", "quarter"),
    [("2026-01", "2026-Q1"), ("2026-03", "2026-Q1"), ("2026-04", "2026-Q2"), ("2026-12", "2026-Q4")],
)
def test_a_month_is_in_its_quarter(month: str, quarter: str) -> None:
    """And the quarter knows it."""
    assert quarter_of(month) == quarter
    assert month in months_of(quarter)


@pytest.mark.parametrize("typed", ["2026-Q4", "2026q4", "2026 Q4", " ٢٠٢٦-q٤ "])
def test_a_quarter_may_be_typed_in_many_ways(typed: str) -> None:
    """Also in the digits of any script."""
    assert read(typed) == QUARTER


@given(st.text(max_size=12))
def test_nothing_else_is_a_quarter(text: str) -> None:
    """What is read as one is one."""
    quarter = read(text)
    assert quarter is None or len(months_of(quarter)) == 3


def test_the_figures_of_a_year_come_in_february() -> None:
    """45 days after its end."""
    assert figures_on(QUARTER) == AFTER

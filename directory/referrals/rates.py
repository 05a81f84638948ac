"""How sure a rate is, and whether it has changed: two formulas for small numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

_Z = 1.959963984540054  # 95 % of a normal distribution lie within so many standard deviations


@dataclass(frozen=True)
class Rate:
    """A share, and the interval in which the true one lies in 95 of 100 cases; all between 0 and 1."""

    share: float
    low: float
    high: float


def rate(count: int, of: int) -> Rate:
    """Returns how many of some there are, with Wilson's interval.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
    Statistical Association 22 (1927) 209-212. It holds for small numbers and for shares near 0 and 1, where the
    usual interval does not.

    Args:
        count: Of those meant, 0 at least.
        of: Of all, 1 at least and not fewer than those.
    """
    share = count / of
    middle = (share + _Z**2 / (2 * of)) / (1 + _Z**2 / of)
    half = _Z * sqrt(share * (1 - share) / of + (_Z / (2 * of)) ** 2) / (1 + _Z**2 / of)
    return Rate(share, min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half)))


def change(before: Rate, now: Rate) -> tuple[float, float]:
    """Returns the interval in which the difference of two rates lies in 95 of 100 cases; negative where it fell.

    R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
    methods, Statistics in Medicine 17 (1998) 873-890, method 10: put together of Wilson's intervals.
    """
    difference = now.share - before.share
    down = sqrt((now.share - now.low) ** 2 + (before.high - before.share) ** 2)
    up = sqrt((now.high - now.share) ** 2 + (before.share - before.low) ** 2)
    return difference - down, difference + up

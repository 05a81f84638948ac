"""A circuit breaker: what fails again and again is left alone for a while, so that nobody waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable


class Breaker:
    """Counts failures in a row; while open, nothing is to be tried.

    After the pause one attempt is let through: its success closes the breaker, its failure begins a new pause.
    """

    def __init__(self, failures: int = 3, pause_s: float = 15.0, clock: Callable[[], float] = time.monotonic) -> None:
        """Takes how many failures in a row open it, and for how many seconds."""
        self._failures = failures
        self._pause_s = pause_s
        self._clock = clock
        self._in_a_row = 0
        self._until = 0.0

    @property
    def is_open(self) -> bool:
        """Whether failures in a row have opened it and it has not been closed by a success."""
        return self._in_a_row >= self._failures

    def allows(self) -> bool:
        """Whether to try now. Where it is open and the pause is over, only the first who asks may."""
        if not self.is_open:
            return True
        if self._clock() < self._until:
            return False
        self._until = self._clock() + self._pause_s
        return True

    def succeeded(self) -> None:
        """Takes note of a success."""
        self._in_a_row = 0

    def failed(self) -> None:
        """Takes note of a failure."""
        self._in_a_row += 1
        if self.is_open:
            self._until = self._clock() + self._pause_s

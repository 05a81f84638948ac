"""Starting again what has died: without hands, and not in a whirl."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.supervisor import Service, Supervisor

_POLL_S = 0.2
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 30.0
_RUNS_WELL_AFTER_S = 60.0


@dataclass
class _Case:
    """A service that has died before."""

    pause_s: float
    due: float
    is_down: bool


class Keeper:
    """Starts again what has died: at once the first time, after ever longer pauses what dies again and again."""

    def __init__(
        self,
        supervisors: Sequence[Supervisor],
        tell: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Takes what runs, what shows a line, and a clock."""
        self._supervisors = supervisors
        self._tell = tell
        self._clock = clock
        self._cases: dict[str, _Case] = {}

    def watch(self, is_over: Callable[[], bool] = lambda: False) -> None:
        """Goes round until it is over, or Ctrl-C."""
        while not is_over():
            self.go_round()
            time.sleep(_POLL_S)

    def go_round(self) -> None:
        """Looks at everything once."""
        for supervisor in self._supervisors:
            for service, code in supervisor.dead():
                self._attend(supervisor, service, code)

    def _attend(self, supervisor: Supervisor, service: Service, code: int) -> None:
        case = self._cases.get(service.name)
        if case is None or not case.is_down:
            case = self._cases[service.name] = self._new_case(case)
            how = f"signal {-code}" if code < 0 else f"exit code {code}"
            self._tell(f"{service.name} has stopped ({how}); it is started again.")
        if self._clock() >= case.due:
            case.is_down = False
            supervisor.restart(service)

    def _new_case(self, before: _Case | None) -> _Case:
        now = self._clock()
        again = before is not None and now - before.due < _RUNS_WELL_AFTER_S
        pause_s = min(2 * before.pause_s, _LONGEST_PAUSE_S) if before and again else _FIRST_PAUSE_S
        return _Case(pause_s, now + pause_s, True)

    def process_id(self, name: str) -> int:
        """Returns the id of the process that runs under a name now."""
        return next(pid for supervisor in self._supervisors for known, pid in supervisor.process_ids() if known == name)

"""How far a training is: a bar on a terminal, a line a stage elsewhere."""

from __future__ import annotations

import logging
import re
import threading
from typing import TextIO

from tqdm import tqdm

_STARTED = re.compile(r"Starting to train component '(\w+)'")
_FINISHED = re.compile(r"(?:Finished training|Restored) component '(\w+)'")


class Progress(logging.Handler):
    """Listens to Rasa, which says at level INFO which component it trains; there is no other sign."""

    def __init__(self, screen: TextIO) -> None:
        """Starts the bar.

        Args:
            screen: Where to show it.
        """
        super().__init__(logging.INFO)
        self._screen = screen
        form = "  Training |{bar:24}| {elapsed}  {desc}"
        self._bar = tqdm(total=1, file=screen, bar_format=form, disable=not screen.isatty(), leave=False)
        self._steps: list[str] = []
        self._ended = threading.Event()
        threading.Thread(target=self._tick, daemon=True).start()

    def _tick(self) -> None:
        # A component may train for a minute: the clock shows that it is alive.
        while not self._ended.wait(1):
            self._bar.refresh()

    def plan(self, steps: list[str]) -> None:
        """Takes the names of the components, in the order in which they are trained."""
        self._steps = steps
        self._bar.total = len(steps) + 1

    def stage(self, name: str) -> None:
        """Shows what is going on now."""
        self._bar.set_description_str(name)
        if self._bar.disable:
            print(f"  Training: {name}", file=self._screen, flush=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Moves on when Rasa starts or finishes a component."""
        message = record.getMessage()
        if started := _STARTED.search(message):
            self.stage(started[1])
        elif (finished := _FINISHED.search(message)) and finished[1] in self._steps:
            self._bar.n = max(self._bar.n, self._steps.index(finished[1]) + 1)
            self._bar.refresh()

    def end(self) -> None:
        """Takes the bar away."""
        self._ended.set()
        self._bar.close()

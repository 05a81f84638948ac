"""How far a training is: a bar on a terminal, a line a stage elsewhere."""

from __future__ import annotations

import logging
import re
import threading
from typing import TextIO

from tqdm import tqdm

_RUNNING = re.compile(r"Node '[^']+' running '(\w+)\.\w+'")
LOADING = "loading Rasa"
READING = "reading the examples"


class Progress(logging.Handler):
    """Listens to Rasa's graph, which says at level DEBUG which component it runs; there is no other sign."""

    def __init__(self, screen: TextIO) -> None:
        """Starts the bar.

        Args:
            screen: Where to show it.
        """
        super().__init__(logging.DEBUG)
        self._screen = screen
        self._seen: list[str] = []
        self._components: list[str] = []
        form = "  Training |{bar:24}| {elapsed}  {desc}"
        self._bar = tqdm(total=10, file=screen, bar_format=form, disable=not screen.isatty(), leave=False)
        self._ended = threading.Event()
        threading.Thread(target=self._tick, daemon=True).start()

    def _tick(self) -> None:
        # A component may train for a minute: the clock shows that it is alive.
        while not self._ended.wait(1):
            self._bar.refresh()

    def plan(self, components: list[str]) -> None:
        """Takes the names of the components that will run; in which order is up to Rasa."""
        self._components = components
        self._bar.total = len([LOADING, READING, *components])

    def stage(self, name: str) -> None:
        """Shows what is going on now; what was there before is not shown again."""
        if name in self._seen:
            return
        self._bar.n = len(self._seen)
        self._seen.append(name)
        self._bar.set_description_str(name)
        if self._bar.disable:
            print(f"  Training: {name}", file=self._screen, flush=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Moves on when Rasa runs a component."""
        running = _RUNNING.search(record.getMessage())
        if running and running[1] in self._components:
            self.stage(running[1])

    def end(self) -> None:
        """Takes the bar away."""
        self._ended.set()
        self._bar.close()

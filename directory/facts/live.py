"""Facts as they are now: a changed file, or a changed fact that curators made live, changes the next answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from directory.errors import DirectoryError
from directory.facts.packs import PACKS, Facts, load_facts

logger = logging.getLogger(__name__)
_LOOK_EVERY_S = 2.0
Change = Callable[[Facts], Facts]
_Stamp = tuple[int, int, object]


class LiveFacts:
    """Returns the facts; reads the packs again when a file of theirs has changed.

    A change that cannot be read is logged and not taken: the facts of before go on holding.
    """

    def __init__(
        self,
        packs: Path = PACKS,
        version: Callable[[], object] = lambda: None,
        amended: Change = lambda facts: facts,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Reads them for the first time; raises as :func:`load_facts`.

        Args:
            packs: The folder of the packs.
            version: Returns what is another when something besides the files has changed.
            amended: Puts that into the facts of the files.
            clock: Seconds, to look for changes every few of them only.
        """
        self._packs, self._version, self._amended, self._clock = packs, version, amended, clock
        self._stamp = self._stamp_now()
        self._facts = amended(load_facts(packs))
        self._looked = clock()

    def __call__(self) -> Facts:
        """Returns the facts as they are now."""
        if self._clock() - self._looked >= _LOOK_EVERY_S:
            self._looked = self._clock()
            self._take_changes()
        return self._facts

    def _take_changes(self) -> None:
        stamp = self._stamp_now()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._facts = self._amended(load_facts(self._packs))
        except (DirectoryError, OSError) as error:
            logger.error("Changed facts cannot be read and are not taken: %s", error)

    def _stamp_now(self) -> _Stamp:
        files = [path.stat() for path in self._packs.glob("*/*.yaml")]
        return len(files), max((file.st_mtime_ns for file in files), default=0), self._version()

"""Logs that cannot hold what people wrote.

Rasa and the libraries under it write message text into their errors: as a field, inside a sentence, in the
text of an exception. So a record of theirs keeps only where it comes from, which event it is and which
kind of exception; never a value. Our own records, and those of starting up, which happens before
anybody wrote anything, pass as they are.

Standard library only: meant for both processes.
"""

from __future__ import annotations

import ctypes
import json
import logging
import os
import re
import resource
import sys
import traceback
import warnings
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

FORMAT = "AMANA_LOG_FORMAT"
# No conversation passes through these.
TRUSTED = (
    "actions", "alembic", "bot", "directory", "nlu", "rasa.core.agent", "rasa.core.run", "rasa.model",
    "rasa.shared.utils.validation", "rasa.utils.endpoints", "uvicorn.error",
)  # fmt: skip
_EVENT = re.compile(r"[A-Za-z0-9_.-]{1,80}")
_FRAMES = 6
_PR_SET_DUMPABLE = 4

_make: Callable[..., logging.LogRecord] = logging.LogRecord


def install() -> None:
    """Makes every record of this process private from now on, whatever handler writes it."""
    logging.setLogRecordFactory(private_record)
    warnings.showwarning = show_warning  # type: ignore[assignment]  # it names what it does not use otherwise


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time, level, logger, event; of a failure its kind and where it came through."""

    def format(self, record: logging.LogRecord) -> str:
        """See :class:`logging.Formatter`."""
        kind, _, at = getattr(record, "failure", "").partition(" at ")
        values = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": getattr(record, "event", None) or record.getMessage(),
            **({"kind": kind, "at": at} if kind else {}),
        }
        return json.dumps(values, ensure_ascii=False)


def wants_json() -> bool:
    """Whether the operator wants lines of JSON; asked of the environment, before anything else is loaded."""
    return os.environ.get(FORMAT, "").lower() == "json"


def write_json(*_: Any, **__: Any) -> None:
    """Has the whole process write :class:`JsonLines`; takes, and does not heed, what others set logs up with."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], force=True)


def leave_no_core() -> None:
    """Has the system write nothing of this process's memory to a disk when it crashes: conversations are in it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # where a program may take cores whatever the limit says
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def show_warning(message: Warning | str, _category: type[Warning], filename: str, *_rest: Any) -> None:
    """Logs a warning if it is about starting up; others are for developers, and some quote a message.

    The arguments are those of ``warnings.showwarning``.
    """
    name = ".".join(Path(filename).with_suffix("").parts[-3:])
    if is_trusted(name):
        logging.getLogger(name).warning("%s", message)


def private_record(
    name: str,
    level: int,
    path: str,
    line: int,
    message: object,
    args: Any,
    raised: Any,
    *rest: Any,
    **more: Any,
) -> logging.LogRecord:
    """Makes a log record without values; the arguments are those of ``logging.LogRecord``."""
    record = _make(name, level, path, line, message, args, raised, *rest, **more)
    if is_trusted(name) and not raised:
        return record
    said = [record.getMessage()] if is_trusted(name) else [*event_of(message), f"({Path(path).name}:{line})"]
    private = " ".join([*said, *described(raised)])
    record = _make(name, level, path, line, private, (), None, *rest, **more)
    record.event, record.failure = " ".join(said), " ".join(described(raised))
    return record


def is_trusted(name: str) -> bool:
    """Whether records of this logger hold nothing of a conversation."""
    return any(name == known or name.startswith(f"{known}.") for known in TRUSTED)


def event_of(message: object) -> list[str]:
    """Returns the event and the kind of exception in a record of structlog; else that words are left out."""
    try:
        said = json.loads(str(message))
    except ValueError:
        said = None
    if not isinstance(said, dict) or not _EVENT.fullmatch(str(said.get("event"))):
        return ["[words left out]"]
    raised = said.get("exception") or []
    frames = [(frame["filename"], frame["lineno"], frame["name"]) for one in raised for frame in one["frames"]]
    return [said["event"], *(_path(one["exc_type"], frames) for one in raised[:1])]


def described(raised: Any) -> list[str]:
    """Returns the kind of an exception and the last places it came through, without its text.

    Args:
        raised: As ``sys.exc_info()`` gives it, or None.
    """
    if not (isinstance(raised, tuple) and raised[0]):
        return []
    frames = [(frame.filename, frame.lineno, frame.name) for frame in traceback.extract_tb(raised[2])]
    return [_path(f"{raised[0].__module__}.{raised[0].__qualname__}", frames)]


def _path(kind: str, frames: list[tuple[str, int | None, str]]) -> str:
    return f"{kind} at " + " > ".join(f"{Path(file).name}:{line} {name}" for file, line, name in frames[-_FRAMES:])

"""Starts the app with private logs; the arguments are those of ``uvicorn``.

python -m bot.serve --factory bot.app:create_app --port 8000 ...
"""

from __future__ import annotations

import sys

import uvicorn
from uvicorn.config import LOGGING_CONFIG

from nlu import private_logs

_SWITCH_S = 0.0005


def main() -> None:
    """Hands over to uvicorn's own command line."""
    private_logs.install()
    private_logs.leave_no_core()
    _keep_no_access_log()
    if private_logs.wants_json():
        _write_json()
    # Threads search, render and write; whoever delivers a message should not wait 5 ms for each of them.
    sys.setswitchinterval(_SWITCH_S)
    uvicorn.main()


def _keep_no_access_log() -> None:
    """Has uvicorn write no line for a request, asked to or not: it would hold the address that called, and the path."""
    LOGGING_CONFIG["loggers"]["uvicorn.access"]["handlers"] = []


def _write_json() -> None:
    """Sets up the logs of the app, and of uvicorn, which sets up its own when it starts."""
    private_logs.write_json()
    for formatter in LOGGING_CONFIG["formatters"].values():
        formatter.clear()
        formatter["()"] = private_logs.JsonLines


if __name__ == "__main__":
    main()

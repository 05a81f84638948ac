"""Logs of Rasa and of libraries: where and what kind, never what somebody wrote."""

from __future__ import annotations

import io
import json
import logging
import os
import string
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.supervisor import Service, Supervisor
from nlu import private_logs
from tests.builders import ROOT
from tests.ports import free_port

SAID = "I am without papers in Hamburg"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What a handler writes once logs are private."""
    before = logging.getLogRecordFactory()
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    monkeypatch.setattr(logging.getLogger("uvicorn"), "propagate", True)  # a server of another test has set it
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    private_logs.install()
    yield stream
    logging.setLogRecordFactory(before)
    logging.getLogger().removeHandler(handler)


def test_a_sentence_of_a_library_is_left_out(log: io.StringIO) -> None:
    """Neither an argument nor a text already put together passes; the place in the code does."""
    logging.getLogger("rasa.core.processor").error("Message '%s' failed", SAID)
    logging.getLogger("asyncio").error(f"Task failed: {SAID}")  # noqa: G004  (as libraries do)
    assert SAID not in log.getvalue()
    assert log.getvalue().count("[words left out] (test_private_logs.py:") == 2


def test_an_exception_keeps_its_kind_and_path_only(log: io.StringIO) -> None:
    """The text of an exception may quote a message; its kind and the way it came may not."""
    try:
        int(SAID)
    except ValueError:
        logging.getLogger("sanic.error").exception("Exception for %s", SAID)
    assert SAID not in log.getvalue()
    assert "builtins.ValueError at test_private_logs.py:" in log.getvalue()


def test_structlog_keeps_the_event_and_the_kind(log: io.StringIO) -> None:
    """Rasa puts the message beside the event, and the values of variables into the trace."""
    frame = {"filename": "/x/rest.py", "lineno": 160, "name": "receive", "locals": {"text": SAID}}
    trace = [{"exc_type": "TimeoutError", "exc_value": SAID, "frames": [frame]}]
    record = {"event": "rest.message.received.failure", "text": SAID, "exception": trace}
    logging.getLogger("rasa.core.channels.rest").error(json.dumps(record))
    assert SAID not in log.getvalue()
    assert "rest.message.received.failure TimeoutError at rest.py:160 receive" in log.getvalue()


def test_an_event_that_is_a_sentence_is_left_out(log: io.StringIO) -> None:
    """Only a name can be an event."""
    logging.getLogger("rasa.core").error(json.dumps({"event": SAID}))
    assert SAID not in log.getvalue()


def test_our_own_records_pass_but_not_foreign_exceptions(log: io.StringIO) -> None:
    """What we log is written with care; what a library raises through it is not."""
    logging.getLogger("nlu.components.encoder").warning("Going on without the %s", "encoder")
    try:
        int(SAID)
    except ValueError:
        logging.getLogger("bot.gateway").exception("The action %s failed", "find_care")
    assert "Going on without the encoder\n" in log.getvalue()
    assert "The action find_care failed builtins.ValueError at" in log.getvalue()
    assert SAID not in log.getvalue()


def test_warnings_are_shown_only_about_starting_up(log: io.StringIO) -> None:
    """A missing model is said; a value of a slot is not."""
    warnings.showwarning("No valid model found", UserWarning, "/site/rasa/core/agent.py", 1)
    warnings.showwarning(f"slot value {SAID}", UserWarning, "/site/rasa/shared/core/slots.py", 1)
    assert log.getvalue() == "No valid model found\n"


@pytest.fixture
def lines(log: io.StringIO) -> Callable[[], list[dict[str, str]]]:
    """The same, as lines of JSON."""
    handler = logging.getLogger().handlers[-1]
    handler.setFormatter(private_logs.JsonLines())
    return lambda: [json.loads(line) for line in log.getvalue().splitlines()]


def test_an_event_is_one_line_of_json(lines: Callable[[], list[dict[str, str]]]) -> None:
    """Ours with their words, of others where they come from; a failure has its kind and its way apart."""
    logging.getLogger("bot.postman").warning("A message is\ndropped: %s", "telegram")
    logging.getLogger("rasa.core.processor").error("Message '%s' failed", SAID)
    try:
        int(SAID)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n")
    ours, theirs, failed = lines()
    assert set(ours) == {"time", "level", "logger", "event"}
    assert (ours["level"], ours["logger"]) == ("warning", "bot.postman")
    assert ours["event"] == "A message is\ndropped: telegram"
    assert theirs["event"].startswith("[words left out] (test_private_logs.py:")
    assert failed["kind"] == "builtins.ValueError"
    assert failed["at"].startswith("test_private_logs.py:")
    assert SAID not in json.dumps([ours, theirs, failed])


@given(st.text(min_size=12, max_size=200), st.text(alphabet=string.ascii_letters + ".", min_size=1, max_size=30))
def test_no_sentence_of_others_is_in_the_json(said: str, name: str) -> None:
    """Whatever a library logs, through whatever logger that is not ours, as text, argument or exception."""
    assume(not private_logs.is_trusted(name))
    raised = (ValueError, ValueError(said), None)
    for message, args in ((said.replace("%", ""), ()), ("%s", (said,)), (json.dumps({"event": "x", "text": said}), ())):
        record = private_logs.private_record(name, logging.ERROR, "/x/lib.py", 7, message, args, raised)
        line = private_logs.JsonLines().format(record)
        assert said not in json.loads(line)["event"]
        assert set(json.loads(line)) == {"time", "level", "logger", "event", "kind", "at"}


def test_app_and_rasa_write_json_where_it_is_wanted() -> None:
    """Each process writes JSON from its first line: uvicorn's, Rasa's own way of setting up logs, and ours."""
    says = "import logging; logging.getLogger('{}').warning('%s up', 'it')"
    ours = "from bot import serve; serve._write_json(); import logging.config; " \
        "logging.config.dictConfig(serve.LOGGING_CONFIG); " + says.format("uvicorn.error")  # fmt: skip
    theirs = "from nlu import private_logs; private_logs.write_json(level='INFO', fmt='x'); " + says.format("nlu.x")
    for code in (ours, theirs):
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        (line,) = done.stderr.splitlines()
        assert json.loads(line)["event"] == "it up"


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_request_leaves_no_line(form: str, tmp_path: Path) -> None:
    """Who called and for which page is in no log, however the app is started; other lines of uvicorn are there."""
    port, log = free_port(), tmp_path / "app.log"
    command = [sys.executable, "-m", "bot.serve", "--factory", "fastapi:FastAPI", "--port", str(port)]
    told = {**os.environ, private_logs.FORMAT: form, "PYTHONPATH": str(ROOT)}
    with Supervisor([Service("The app", command, log, f"http://127.0.0.1:{port}/openapi.json", told)]) as app:
        app.wait_until_ready()
    written = log.read_text("utf-8")
    assert "Uvicorn running" in written
    assert not [word for word in ("Logging error", "Traceback", "openapi.json") if word in written]


@pytest.mark.parametrize(("name", "trusted"), [("nlu", True), ("nlu.x", True), ("nluzzz", False), ("rasa", False)])
def test_trust_is_by_whole_names(name: str, trusted: bool) -> None:
    """A logger that only begins alike is not ours."""
    assert private_logs.is_trusted(name) is trusted


def test_nothing_but_the_standard_library_is_needed() -> None:
    """Both processes use it, before their own packages are loaded."""
    foreign = {name for name in vars(private_logs) if name in sys.modules} - sys.stdlib_module_names
    assert foreign == set()

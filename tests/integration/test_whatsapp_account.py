"""``amana whatsapp``: setting up the account at Meta, and saying what is wrong with it and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from typer.testing import CliRunner

from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import PATH
from bot.channels.whatsapp.commands import app
from bot.channels.whatsapp.templates import load_templates
from tests.integration.whatsapp.line import account
from tests.peers import graph_api as meta
from tests.peers.serving import serve

PUBLIC = "https://amana.example"


@dataclass
class Desk:
    """The operator's desk: a stand-in for Meta at the other end, and the commands."""

    graph: meta.GraphAPI
    patch: pytest.MonkeyPatch
    here: str

    def types(self, command: str) -> tuple[int, str]:
        """Runs a command; returns exit code and output."""
        result = CliRunner().invoke(app, [command])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.exit_code, result.output

    def sets(self, **values: str) -> None:
        """Sets variables of the environment."""
        for name, value in values.items():
            self.patch.setenv(f"AMANA_{name.upper()}", value)


@pytest.fixture(scope="module")
def peer() -> Iterator[tuple[meta.GraphAPI, str]]:
    """The stand-in for Meta and where it is."""
    graph = meta.GraphAPI()
    with serve(graph.app()) as base:
        yield graph, base


@pytest.fixture(scope="module")
def here(peer: tuple[meta.GraphAPI, str]) -> Iterator[str]:
    """Where Amana answers."""
    amana = FastAPI()
    amana.include_router(webhook.router(account(peer[1]), None))  # type: ignore[arg-type]  # handshake only
    with serve(amana) as base:
        yield base


@pytest.fixture
def desk(peer: tuple[meta.GraphAPI, str], here: str, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """All is set in the environment, nothing yet at Meta."""
    graph, base = peer
    vars(graph).update(vars(meta.GraphAPI()))
    found = Desk(graph, monkeypatch, here)
    found.sets(
        whatsapp_phone_id=meta.PHONE_ID, whatsapp_waba_id=meta.WABA_ID, whatsapp_app_id=meta.APP_ID,
        whatsapp_token=meta.TOKEN, whatsapp_app_secret=meta.APP_SECRET, whatsapp_verify_token=meta.VERIFY_TOKEN,
        whatsapp_api_url=base, public_url=PUBLIC,
    )  # fmt: skip
    return found


def all_well(desk: Desk) -> None:
    """Bring everything into order, at Meta and here."""
    desk.types("setup")
    desk.graph.approve()
    desk.sets(public_url=desk.here)
    assert desk.graph.webhook is not None
    desk.graph.webhook["callback_url"] = desk.here + PATH


def test_setup_does_all_that_is_to_be_done(desk: Desk) -> None:
    """Webhook, connection and templates in every language are set up, and doing it again does no harm."""
    for _ in range(2):
        code, said = desk.types("setup")
        assert code == 0, said
    assert desk.graph.webhook == {
        "callback_url": PUBLIC + PATH,
        "verify_token": meta.VERIFY_TOKEN,
        "fields": ["messages"],
    }
    assert desk.graph.subscribed
    assert {row["name"] for row in desk.graph.templates} == {t.name for t in load_templates().templates.values()}
    assert "there already" in said


def test_doctor_finds_nothing_where_nothing_is_wrong(desk: Desk) -> None:
    """When all is well every line says so, and the monitor's line too."""
    all_well(desk)
    code, said = desk.types("doctor")
    assert (code, "NO" in said) == (0, False), said
    assert desk.types("check") == (0, "WhatsApp: all is well\n")


def soon() -> int:
    """Three days from now."""
    return int((datetime.now(UTC) + timedelta(days=3)).timestamp())


# What is wrong -> what the doctor names, and a word of how to mend it.
ILLS: dict[str, tuple[Callable[[Desk], object], str, str]] = {
    "expired token": (lambda d: setattr(d.graph, "token", "another"), "token not valid", "AMANA_WHATSAPP_TOKEN"),
    "weak token": (lambda d: setattr(d.graph, "scopes", ("public_profile",)), "token lacks", "system user"),
    "token ends": (lambda d: setattr(d.graph, "expires_at", soon()), "token expires on", "without expiry"),
    "wrong secret": (lambda d: d.sets(whatsapp_app_secret="f" * 32), "app not known", "App settings"),
    "wrong number": (lambda d: d.sets(whatsapp_phone_id="1"), "number not found", "AMANA_WHATSAPP_PHONE_ID"),
    "wrong account": (lambda d: d.sets(whatsapp_waba_id="1"), "account not found", "AMANA_WHATSAPP_WABA_ID"),
    "unverified": (lambda d: d.graph.number.update(code_verification_status="NOT_VERIFIED"), "not verified", "SMS"),
    "not registered": (lambda d: d.graph.number.update(status="DISCONNECTED"), "DISCONNECTED", "register"),
    "blocked a lot": (lambda d: d.graph.number.update(quality_rating="RED"), "quality red", "reminders"),
    "not connected": (lambda d: setattr(d.graph, "subscribed", False), "do not come to the app", "whatsapp setup"),
    "no webhook": (lambda d: setattr(d.graph, "webhook", None), "no webhook set", "whatsapp setup"),
    "webhook elsewhere": (lambda d: d.graph.webhook.update(callback_url="https://old.example/x"), "https://old.example/x", "setup"),  # type: ignore[union-attr]
    "webhook deaf": (lambda d: d.graph.webhook.update(fields=["account_update"]), "lacks the field messages", "setup"),  # type: ignore[union-attr]
    "rejected": (lambda d: d.graph.approve("REJECTED"), "REJECTED", "templates.yaml"),
    "no templates": (lambda d: d.graph.templates.clear(), "not there", "whatsapp setup"),
    "other password": (lambda d: d.sets(whatsapp_verify_token="another-one-0123456789"), "answers 403", "proxy"),
    "not running": (lambda d: d.sets(public_url="http://127.0.0.1:9"), "does not answer", "start Amana"),
    "no address": (lambda d: d.sets(public_url=""), "no public address", "AMANA_PUBLIC_URL"),
}  # fmt: skip


@pytest.mark.parametrize("ill", ILLS)
def test_doctor_says_what_is_wrong_and_how_to_mend_it(desk: Desk, ill: str) -> None:
    """Each thing that can be wrong is named, with what to do about it, and no secret is shown."""
    make_ill, named, mend = ILLS[ill]
    all_well(desk)
    make_ill(desk)
    code, said = desk.types("doctor")
    assert code == 1
    assert named in said
    assert mend in said
    assert not any(secret in said for secret in (meta.TOKEN, meta.APP_SECRET, meta.VERIFY_TOKEN))
    code, said = desk.types("check")
    assert (code, named in said, said.count("\n")) == (1, True, 1)


def test_templates_that_wait_are_no_fault(desk: Desk) -> None:
    """While Meta decides on templates, nothing is to be done."""
    all_well(desk)
    desk.graph.approve("PENDING")
    code, said = desk.types("doctor")
    assert (code, "waiting for Meta" in said) == (0, True)


def test_setup_without_https_says_so(desk: Desk) -> None:
    """Meta calls by https only: that is said before anything is tried."""
    desk.sets(public_url="http://amana.example")
    code, said = desk.types("setup")
    assert (code, "AMANA_PUBLIC_URL" in said, desk.graph.webhook) == (1, True, None)


def test_meta_out_of_reach_is_one_line(desk: Desk) -> None:
    """Without a way to Meta there is one line, no traceback."""
    desk.sets(whatsapp_api_url="http://127.0.0.1:9")
    assert desk.types("setup") == (1, "Meta cannot be reached: ConnectError\n")
    assert "Meta cannot be reached" in desk.types("doctor")[1]


def test_no_number_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a number in the settings the commands say where to read on."""
    for name in [name for name in os.environ if name.startswith("AMANA_WHATSAPP_")]:
        monkeypatch.delenv(name)
    result = CliRunner().invoke(app, ["check"])
    assert (result.exit_code, "docs/operators/whatsapp.md" in result.output) == (1, True)

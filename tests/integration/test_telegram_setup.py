"""What operators type to set up a bot, against Telegram's stand-in: setup, check, doctor, remove."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner, Result

from bot.catalogue import load_catalogues
from bot.channels.telegram.setup import COMMANDS
from bot.cli import app
from bot.discreet import COMMANDS as DISCREETLY
from bot.heard import COMMANDS as UNDERSTOOD
from bot.pressed import pressed
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api


@pytest.fixture(scope="module")
def peer() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as found:
        yield found


@pytest.fixture
def telegram(peer: Telegram, monkeypatch: pytest.MonkeyPatch) -> Telegram:
    """Telegram, where nothing is set up yet; the environment knows a token."""
    peer.kept.clear()
    peer.failures.clear()
    peer.calls.clear()
    peer.webhook.clear()
    monkeypatch.setenv("AMANA_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("AMANA_TELEGRAM_API_URL", peer.url)
    monkeypatch.setenv("AMANA_SECRET", "0123456789abcdef" * 2)
    return peer


def typed(*words: str) -> Result:
    """Types a command."""
    return CliRunner().invoke(app, ["telegram", *words])


def test_nothing_is_set_up_and_the_doctor_says_so(telegram: Telegram) -> None:
    """Before setup menu and descriptions are missing, with what to do; afterwards all is well."""
    before = typed("doctor")
    assert before.exit_code == 1
    assert before.output.count("amana telegram setup") == len(load_catalogues())
    assert typed("check").exit_code == 1
    assert typed("setup").exit_code == 0
    assert typed("doctor").exit_code == 0
    assert typed("check").exit_code == 0


def test_menu_and_descriptions_are_there_in_every_language(telegram: Telegram) -> None:
    """Each language has its menu, description and short description, within Telegram's limits."""
    assert typed("setup", "--name", "Amana").exit_code == 0
    for tag, catalogue in load_catalogues().items():
        code = "" if tag == "en" else tag
        assert [row["command"] for row in telegram.kept["Commands", code]["commands"]] == list(COMMANDS)
        assert telegram.kept["Description", code]["description"] == catalogue.format("telegram-description", {})
        assert len(catalogue.format("telegram-description", {})) <= 512
        assert len(catalogue.format("telegram-about", {})) <= 120
    assert telegram.kept["Name", ""]["name"] == "Amana"


def test_the_page_of_the_bot_can_be_discreet(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where telephones are read by others, description and what stands below the name tell of no care and no rights."""
    monkeypatch.setenv("AMANA_TELEGRAM_DISCREET", "true")
    assert typed("setup").exit_code == 0
    for tag, catalogue in load_catalogues().items():
        code = "" if tag == "en" else tag
        neutral = catalogue.format("telegram-discreet", {})
        assert telegram.kept["Description", code]["description"] == neutral
        assert telegram.kept["ShortDescription", code]["short_description"] == neutral
    assert typed("doctor").exit_code == 0
    monkeypatch.delenv("AMANA_TELEGRAM_DISCREET")
    assert typed("doctor").exit_code == 1


def test_every_command_of_the_menu_means_something() -> None:
    """What stands in the menu is a command the gateway knows, or an intent."""
    for command in COMMANDS:
        assert f"/{command}" in (*UNDERSTOOD, *DISCREETLY) or pressed(f"/{command}")


def test_by_webhook_the_address_and_a_secret_are_told(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a public address Telegram learns where to deliver; a change of the address is noticed; remove takes it back."""
    monkeypatch.setenv("AMANA_PUBLIC_URL", "https://127.0.0.1:9")
    assert typed("setup").exit_code == 0
    assert telegram.webhook["url"] == "https://127.0.0.1:9/telegram/webhook"
    assert len(telegram.webhook["secret_token"]) == 64
    found = typed("doctor")
    assert "healthz does not answer" in found.output
    telegram.webhook["url"] = "https://other.example/telegram/webhook"
    assert "not to https://127.0.0.1:9/telegram/webhook" in typed("doctor").output
    assert typed("remove").exit_code == 0
    assert telegram.webhook == {}


def test_a_forgotten_webhook_is_found_when_polling(telegram: Telegram) -> None:
    """A webhook that was left behind keeps polling from working; the doctor says so."""
    telegram.webhook["url"] = "https://other.example/telegram/webhook"
    assert "polling gets nothing" in typed("doctor").output


def test_a_token_nobody_knows(telegram: Telegram) -> None:
    """A revoked token is one line with what to do, and nothing shows the token."""
    telegram.failures["getMe"] = [(401, "Unauthorized", {})]
    found = typed("doctor")
    assert found.exit_code == 1
    assert "AMANA_TELEGRAM_TOKEN" in found.output
    assert TOKEN not in found.output


def test_telegram_out_of_reach(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network every command ends with one line."""
    monkeypatch.setenv("AMANA_TELEGRAM_API_URL", "http://127.0.0.1:9")
    assert "cannot be reached" in typed("doctor").output
    assert typed("setup").exit_code == 1


def test_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a token the command says where to get one."""
    monkeypatch.delenv("AMANA_TELEGRAM_TOKEN", raising=False)
    found = typed("doctor")
    assert found.exit_code == 1
    assert "@BotFather" in found.output

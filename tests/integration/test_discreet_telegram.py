"""Somebody whose telephone others read, on Telegram: what stands in the chat goes, and what comes then is quiet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from tests.integration.running import app_in_thread, becomes
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import TOKEN, Call, Telegram, TelegramPerson, telegram_api

BERLIN = {"latitude": 52.52, "longitude": 13.41}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Telegram, Path]]:
    """Telegram and the app, known to each other; and the folder of all that the app keeps."""
    folder = tmp_path_factory.mktemp("discreet")
    with telegram_api() as telegram:
        settings = bot_settings(telegram, folder)
        with app_in_thread(settings) as url:
            body = {"url": f"{url}{PATH}", "secret_token": webhook_secret(settings)}
            httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
            yield telegram, folder


@pytest.fixture
def telegram(running: tuple[Telegram, Path]) -> Telegram:
    """Telegram."""
    running[0].failures.clear()
    return running[0]


@pytest.fixture
def her(telegram: Telegram, request: pytest.FixtureRequest) -> TelegramPerson:
    """Somebody new."""
    return telegram.person(hash(request.node.name) % 100_000 + 1)


def found_a_place(telegram: Telegram, her: TelegramPerson) -> list[Call]:
    """She has found a place, with a map; returns what was sent to her."""
    her.presses('/find_care{"service":"primary_care"}')
    telegram.wait_for(1, her.number)
    her.sends(location=BERLIN)
    assert becomes(lambda: any(call.method == "sendVenue" for call in telegram.sent(her.number)), 60)
    return list(telegram.sent(her.number))


def deletions(telegram: Telegram, her: TelegramPerson) -> list[Call]:
    """What was asked to be deleted in her chat."""
    return [
        call for call in telegram.calls if call.method == "deleteMessages" and int(call.args["chat_id"]) == her.number
    ]


def test_what_stands_in_the_chat_is_deleted(
    running: tuple[Telegram, Path], telegram: Telegram, her: TelegramPerson
) -> None:
    """All that was sent to her and all she wrote, in one call; what is left is one neutral line, without sound (need 45)."""
    shown = found_a_place(telegram, her)
    her.says("/discreet")
    last = telegram.wait_for(len(shown) + 1, her.number)[-1]
    [deleted] = deletions(telegram, her)
    assert {call.number for call in shown} <= set(deleted.args["message_ids"])
    assert len(deleted.args["message_ids"]) == len(shown) + 2, "and her location and command"
    assert last.args["text"] == "Hello. Write to me whenever you like."
    assert last.args["disable_notification"] is True
    assert last.args["protect_content"] is True
    kept = b"".join(path.read_bytes() for path in running[1].rglob("*") if path.is_file() and path.suffix != ".sqlite")
    assert not [number for number in deleted.args["message_ids"] if number > 10_000 and str(number).encode() in kept]


def test_then_answers_are_quiet_and_without_a_map(telegram: Telegram, her: TelegramPerson) -> None:
    """She goes on asking; and a second time takes away what came since the first."""
    her.says("hide this chat")
    telegram.wait_for(1, her.number)
    her.presses('/find_care{"service":"primary_care"}')
    telegram.wait_for(2, her.number)
    her.sends(location=BERLIN)
    assert becomes(lambda: any("Praxis Eins" in text for text in telegram.texts(her.number)), 60)
    her.says("/discreet")
    assert becomes(lambda: telegram.texts(her.number).count("Hello. Write to me whenever you like.") == 1, 60)
    sent = telegram.sent(her.number)
    assert "sendVenue" not in [call.method for call in sent]
    assert all(call.args["protect_content"] is True for call in sent if "Praxis Eins" in call.args.get("text", ""))
    [deleted] = deletions(telegram, her)
    assert {call.number for call in sent[:-1]} <= set(deleted.args["message_ids"])


def test_what_could_not_be_deleted_is_said(telegram: Telegram, her: TelegramPerson) -> None:
    """Telegram refuses: she is told to delete the chat herself, and does not take it for gone."""
    found_a_place(telegram, her)
    telegram.failures["deleteMessages"] = [(400, "Bad Request: message can't be deleted", {})]
    her.says("/discreet")
    assert becomes(lambda: "delete this chat" in telegram.texts(her.number)[-1], 60)


def test_another_s_chat_stays_as_it_is(telegram: Telegram, her: TelegramPerson) -> None:
    """Each chat has its own."""
    other = telegram.person(her.number + 100_000)
    other.says("/start")
    telegram.wait_for(2, other.number)
    found_a_place(telegram, her)
    her.says("/discreet")
    assert becomes(lambda: bool(deletions(telegram, her)), 60)
    assert deletions(telegram, other) == []

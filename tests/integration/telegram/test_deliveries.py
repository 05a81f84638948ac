"""Telegram from end to end: whatever is delivered is taken, once, and nothing stands in anybody's way."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.builders import DATA
from tests.integration.running import becomes
from tests.integration.telegram.bot import text_of, waiting
from tests.peers.telegram_api import Telegram, TelegramPerson

SAMPLES = DATA / "chat_payloads"


def test_an_edited_message_is_read_as_a_new_one(telegram: Telegram, her: TelegramPerson) -> None:
    """A corrected message is answered, and nothing queues up behind it (fault 11)."""
    telegram.push(edited_message={**her.message(text="dentist in berlin"), "edit_date": int(time.time())})
    assert text_of(telegram, her)


def test_updates_without_a_message_pass(telegram: Telegram, her: TelegramPerson) -> None:
    """Blocking, unblocking, reactions and channel posts stand in nobody's way (fault 12)."""
    for status in ("kicked", "member"):
        change = {
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": status, "until_date": 0},
        }
        telegram.push(my_chat_member={"chat": her.chat, "from": her.user, "date": int(time.time()), **change})
    telegram.push(
        message_reaction={
            "chat": her.chat,
            "user": her.user,
            "message_id": 1,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": "👍"}],
        }
    )
    telegram.push(
        channel_post={
            "message_id": 3,
            "date": 1,
            "chat": {"id": -100123, "type": "channel", "title": "x"},
            "text": "news",
        }
    )
    her.says("/start")
    telegram.wait_for(2, her.number)
    time.sleep(0.3)
    assert len(telegram.sent(her.number)) == 2
    assert telegram.sent(-100123) == []


BOT = {"id": 4839574812, "is_bot": True, "first_name": "Amana"}


def test_a_group_hears_nothing_personal(telegram: Telegram, her: TelegramPerson) -> None:
    """Fault 16: called in a group, the bot offers the private chat, once, and says nothing to what others talk about."""
    group = {"id": -her.number, "type": "supergroup", "title": "Neighbours"}
    telegram.push(message={**her.message(text="i am pregnant and have no papers"), "chat": group})
    telegram.push(message={**her.message(text="/start@TestNameBot ref-x"), "chat": group})
    sent = telegram.wait_for(1, -her.number)
    telegram.push(message={**her.message(text="/care@TestNameBot"), "chat": group})
    her.says("/start")
    telegram.wait_for(2, her.number)
    assert len(telegram.sent(-her.number)) == 1
    assert sent[0].args["reply_markup"]["inline_keyboard"][0][0]["url"] == "https://t.me/TestNameBot"


def test_real_updates_of_others_pass_and_private_words_are_answered(telegram: Telegram, her: TelegramPerson) -> None:
    """Every update collected from other libraries is taken; what is said in private is answered, the rest is not."""
    if not SAMPLES.exists():
        pytest.skip("the collected payloads are not on this machine")
    updates = [*json.loads((SAMPLES / "telegram-litegram/updates.json").read_text()).values()]
    updates += json.loads((SAMPLES / "telegram-teloxide/updates_and_messages.json").read_text())["updates"]
    before = len(telegram.calls)
    heard = {chat: len(telegram.sent(chat)) for chat in (1000062247, 1002375955, 1003970671)}
    for update in updates:
        telegram.push(**{name: value for name, value in update.items() if name != "update_id"})
    for chat, count in heard.items():
        telegram.wait_for(count + 1, chat)
    her.says("/start")
    telegram.wait_for(2, her.number)
    to = {int(call.args["chat_id"]) for call in telegram.calls[before:] if call.method.startswith("send")}
    private = {chat for chat in to if chat > 0}
    assert {1000062247, 1002375955, 1003970671, her.number} <= private
    assert all(
        call.args.get("text", "").count("immigr") == 0
        for call in telegram.calls[before:]
        if int(call.args.get("chat_id", 1)) < 0
    )


@pytest.mark.parametrize("mode", ["webhook"], scope="module")
class TestWebhook:
    def test_the_secret_is_asked_for(self, running: str) -> None:
        """Without the secret, or with a wrong one, nothing is taken."""
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "x" * 64}):
            assert httpx.post(f"{running}{PATH}", json={}, headers=headers, trust_env=False).status_code == 403

    @pytest.mark.parametrize(
        "body", [b"", b"{", b"[]", b"null", b'{"update_id": "x"}', b'{"update_id":1,"message":{}}', b"\xff\xfe"]
    )
    def test_what_is_no_update_is_let_go(self, running: str, settings: Settings, body: bytes) -> None:
        """A body that cannot be read is acknowledged, so that it does not come again for ever."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook_secret(settings)}
        assert httpx.post(f"{running}{PATH}", content=body, headers=headers, trust_env=False).status_code == 200

    def test_the_same_delivery_in_parallel_is_answered_once(
        self, telegram: Telegram, her: TelegramPerson, settings: Settings
    ) -> None:
        """Ten deliveries of one update at the same moment are one message (fault 1)."""
        update = telegram.update(message=her.message(text="/start"))
        with ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(lambda _: telegram.deliver(update).status_code, range(10)))
        assert answers == [200] * 10
        telegram.wait_for(2, her.number)
        assert telegram.deliver(update).status_code == 200
        assert becomes(lambda: waiting(settings) == 0)
        assert len(telegram.sent(her.number)) == 2

    def test_a_button_pressed_impatiently_is_answered_once(
        self, telegram: Telegram, her: TelegramPerson, settings: Settings
    ) -> None:
        """Presses of one button that wait side by side have one answer; pressed later it is answered again."""
        telegram.delay_s = 0.3
        try:
            her.presses("/ask_firewall")
            for _ in range(3):
                her.presses("/ask_firewall")
            telegram.wait_for(1, her.number)  # before the first has arrived nothing waits either
            assert becomes(lambda: waiting(settings) == 0)
        finally:
            telegram.delay_s = 0
        assert 1 <= sum(call.method == "sendMessage" for call in telegram.sent(her.number)) <= 4

    def test_nothing_is_left_of_what_was_answered(
        self, telegram: Telegram, her: TelegramPerson, settings: Settings
    ) -> None:
        """When all is answered no words, no person and no answer is in the inbox."""
        her.says("/start")
        telegram.wait_for(2, her.number)
        assert becomes(lambda: waiting(settings) == 0)

"""Telegram from end to end: python-telegram-bot, the durable inbox, the gateway, and a Telegram made by others."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import text as sql
from sqlmodel import Session

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.starter import INDEX_NAME
from tests.builders import DATA, an_entry, place_index, place_index_path
from tests.integration.running import app_in_thread, becomes
from tests.peers.telegram_api import TOKEN, Telegram, TelegramPerson, telegram_api
from tests.ports import free_port

SAMPLES = DATA / "chat_payloads"


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture(scope="module", params=["webhook", "polling"])
def mode(request: pytest.FixtureRequest) -> str:
    """How updates arrive."""
    return str(request.param)


@pytest.fixture(scope="module")
def settings(telegram: Telegram, mode: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of an app with a bot, one place in Berlin, and no Rasa."""
    return bot_settings(telegram, tmp_path_factory.mktemp(mode), telegram_mode=mode)


def bot_settings(telegram: Telegram, folder: Path, **values: Any) -> Settings:
    """Settings of an installation with a bot."""
    place_index()
    (folder / INDEX_NAME).symlink_to(place_index_path())
    known: dict[str, Any] = {
        "var": folder,
        "database_url": f"sqlite:///{folder}/amana.db",
        "rasa_url": "http://127.0.0.1:9",
        "port": free_port(),
        "public_url": "https://amana.test",
        "telegram_token": SecretStr(TOKEN),
        "telegram_api_url": telegram.url,
        "operator": "Test organisation",
    }
    settings = Settings(**{**known, **values})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("1", name="Praxis Eins")])
        session.commit()
    engine.dispose()
    return settings


@pytest.fixture(scope="module")
def running(telegram: Telegram, settings: Settings, mode: str) -> Iterator[str]:
    """The app, known to Telegram."""
    httpx.post(f"{telegram.url}/bot{TOKEN}/deleteWebhook", trust_env=False).raise_for_status()
    with app_in_thread(settings) as url:
        if mode == "webhook":
            body = {"url": f"{url}{PATH}", "secret_token": webhook_secret(settings)}
            httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
        yield url


@pytest.fixture
def her(running: str, telegram: Telegram, numbers: Iterator[int]) -> TelegramPerson:
    """Somebody who has not written before."""
    telegram.failures.clear()
    return telegram.person(next(numbers))


@pytest.fixture(scope="module")
def numbers() -> Iterator[int]:
    """Ids nobody has had."""
    return iter(range(5000, 9000))


def text_of(telegram: Telegram, her: TelegramPerson, count: int = 1) -> str:
    """Waits for messages and returns all their words."""
    telegram.wait_for(count, her.number)
    return "\n".join(telegram.texts(her.number))


def buttons_of(telegram: Telegram, her: TelegramPerson, since: int = 0) -> list[str]:
    """Returns what the buttons she has send; those she had with so many messages left out."""
    rows = [
        row
        for call in telegram.sent(her.number)[since:]
        for row in (call.args.get("reply_markup") or {}).get("inline_keyboard", [])
    ]
    return [button.get("callback_data", button.get("url", "")) for row in rows for button in row]


def test_words_are_answered_and_who_is_behind_is_told_once(telegram: Telegram, her: TelegramPerson) -> None:
    """A greeting is answered with buttons; who runs this comes below the first answer and never again."""
    her.says("/start")
    assert "Test organisation" in text_of(telegram, her, 2)
    assert "/find_care" in buttons_of(telegram, her)
    her.says("/start")
    telegram.wait_for(3, her.number)
    assert [text for text in telegram.texts(her.number) if "Test organisation" in text] == [
        telegram.texts(her.number)[1]
    ]


def test_a_search_step_by_step(telegram: Telegram, her: TelegramPerson) -> None:
    """By buttons and a location to a place on the map; the location is asked for by Telegram's own button."""
    her.presses('/find_care{"service":"primary_care"}')
    asked = telegram.wait_for(1, her.number)[0]
    assert asked.args["reply_markup"]["keyboard"][0][0]["request_location"] is True
    her.sends(location={"latitude": 52.52, "longitude": 13.41})
    assert "Praxis Eins" in text_of(telegram, her, 4)
    venue = next(call for call in telegram.wait_for(5, her.number) if call.method == "sendVenue")
    assert venue.args["title"] == "Praxis Eins"


def test_a_press_is_acknowledged_and_answered_even_if_the_acknowledgement_fails(
    telegram: Telegram, her: TelegramPerson
) -> None:
    """The answer does not depend on Telegram having taken the acknowledgement (fault 10)."""
    telegram.failures["answerCallbackQuery"] = [(400, "Bad Request: query is too old", {})]
    before = sum(call.method == "answerCallbackQuery" for call in telegram.calls)
    her.presses("/ask_firewall")
    telegram.wait_for(1, her.number)
    assert sum(call.method == "answerCallbackQuery" for call in telegram.calls) == before + 1


def test_danger_is_answered_with_its_number_in_words(telegram: Telegram, her: TelegramPerson) -> None:
    """Telegram opens no telephone from a button, so the number stands in the text; nobody is introduced first."""
    her.says("i want to kill myself, i am in berlin")
    answer = text_of(telegram, her)
    assert "112" in answer
    assert "Test organisation" not in answer


@pytest.mark.parametrize(
    "parts",
    [
        {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 3}},
        {"sticker": {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular", "emoji": "😀"}},
        {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9}]},
        {"contact": {"phone_number": "+49301234567", "first_name": "Somebody"}},
        {"document": {"file_id": "a", "file_unique_id": "b", "file_name": "x.pdf"}},
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": False, "members_only": False}},
    ],
    ids=lambda parts: str(next(iter(parts))),
)  # fmt: skip
def test_what_cannot_be_read_is_explained(telegram: Telegram, her: TelegramPerson, parts: dict[str, Any]) -> None:
    """Voice, pictures, contacts and files get a kind word on what works, and the menu."""
    her.sends(**parts)
    text_of(telegram, her)
    assert "/find_care" in buttons_of(telegram, her)


def test_a_caption_is_read(telegram: Telegram, her: TelegramPerson) -> None:
    """The words below a picture are a message; danger in them is heard."""
    her.sends(photo=[{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9}], caption="i want to kill myself")
    assert "112" in text_of(telegram, her)


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


def test_flood_limits_are_waited_for_and_nothing_is_said_twice(telegram: Telegram, her: TelegramPerson) -> None:
    """When Telegram asks to wait, the rest of the answer comes after that (the first part is not repeated)."""
    telegram.failures["sendMessage"] = [(429, "Too Many Requests: retry after 1", {"retry_after": 1})]
    her.says("/start")
    telegram.wait_for(3, her.number)
    texts = telegram.texts(her.number)
    assert texts[0] == texts[1], "the refused one and its repetition"
    assert len(texts) == 3


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: chat not found"),
    ],
)
def test_whoever_is_gone_is_left_alone(
    telegram: Telegram, her: TelegramPerson, settings: Settings, code: int, said: str
) -> None:
    """After she blocked the bot or deleted her account nothing more is sent, and nothing waits."""
    telegram.failures["sendMessage"] = [(code, said, {})]
    her.says("/start")
    telegram.wait_for(1, her.number)
    assert becomes(lambda: waiting(settings) == 0)
    assert len(telegram.sent(her.number)) == 1


def waiting(settings: Settings) -> int:
    """Returns how many messages wait, with their words, in the database."""
    engine = open_engine(settings.database_url)
    with engine.connect() as connection:
        found = int(
            connection.execute(
                sql(
                    "SELECT count(*) FROM inbox_message WHERE content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL"
                )
            ).scalar_one()
        )
    engine.dispose()
    return found


@pytest.mark.parametrize("payload", ["", " unknown-code", " Y2xpbmljOjE=", " Y2xpbmljOjE%3D"])
def test_start_with_any_payload_greets(telegram: Telegram, her: TelegramPerson, payload: str) -> None:
    """A link's payload that is nobody's is an ordinary greeting, padded or not (fault 15)."""
    her.says(f"/start{payload}")
    text_of(telegram, her)
    assert "/find_care" in buttons_of(telegram, her)


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

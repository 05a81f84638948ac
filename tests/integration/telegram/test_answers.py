"""Telegram from end to end: what people write, press and send is answered."""

from __future__ import annotations

from typing import Any

import pytest

from bot.settings import Settings
from tests.integration.running import becomes
from tests.integration.telegram.bot import buttons_of, text_of, waiting
from tests.peers.telegram_api import Telegram, TelegramPerson


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


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
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


@pytest.mark.parametrize("payload", ["", " unknown-code", " Y2xpbmljOjE=", " Y2xpbmljOjE%3D"])
def test_start_with_any_payload_greets(telegram: Telegram, her: TelegramPerson, payload: str) -> None:
    """A link's payload that is nobody's is an ordinary greeting, padded or not (fault 15)."""
    her.says(f"/start{payload}")
    text_of(telegram, her)
    assert "/find_care" in buttons_of(telegram, her)

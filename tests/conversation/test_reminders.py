"""Reminders as they are wished for in words."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from bot.settings import Settings
from tests.conversation.chat import Chat

OpenChat = Callable[..., Chat]
pytestmark = pytest.mark.rasa


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("please remind me to take my medicine", "en"),
        ("rappelle-moi de prendre mes médicaments", "fr"),
        ("recuérdame tomar la medicina", "es"),
        ("lembra-me de tomar o remédio", "pt"),
        ("ذكرني بموعد الدواء", "ar"),
    ],
)
def test_the_page_says_that_it_cannot_write_later(chat: OpenChat, text: str, language: str) -> None:
    """A wish to be reminded is understood in every language; the page promises nothing it cannot keep."""
    chat(language).says(text).sees(key="reminder-only-answers", language=language)


@pytest.mark.parametrize("text", ["8 and 20", "à 8 et 20", "10", "7:30", "7KQ2-M9XP"])
def test_a_bare_answer_reaches_the_open_question(live_app: str, live_settings: Settings, text: str) -> None:
    """Times, days and codes are taken as answers: their intents lead to what takes up open questions."""
    parsed = httpx.post(f"{live_settings.rasa_url}/model/parse", json={"text": text}, trust_env=False, timeout=60)
    assert parsed.json()["intent"]["name"] in ("inform", "affirm", "deny", "nlu_fallback", "set_reminder")

"""Every wish at every open question: answered once, and the question comes once more at most."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from directory import taxonomy
from tests.conversation.chat import Chat

pytestmark = pytest.mark.rasa
QUESTIONS = {
    "ask-service": ["/find_care"],
    "ask-place": ['/find_care{"service":"dental"}'],
    "ask-country": ["/ask_coverage"],
    "ask-status": ['/inform{"place":"cc:DE"}', "/ask_coverage"],
}
_ONCE = {"ask-service", "ask-place", "ask-country", "ask-status", "fallback", "fallback-menu", "place-unknown"}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("intent", [*taxonomy.intents(), ""])
def test_a_wish_is_answered_once(chat: Callable[..., Chat], question: str, intent: str) -> None:
    """Whatever comes while something is asked, nothing is said twice and the answer has an end."""
    person = chat()
    for payload in QUESTIONS[question]:
        person.presses(payload)
    person.sees(key=question)
    keys = (person.presses(f"/{intent}") if intent else person.says("xyzzy blorp")).keys
    assert [key for key in _ONCE if keys.count(key) > 1] == []
    assert len(keys) <= 12

"""Somebody moves on with her treatment: what is there, and a summary that goes with her."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversation.chat import Chat

pytestmark = pytest.mark.rasa


def test_moving_in_one_sentence(chat: Callable[..., Chat]) -> None:
    """Where to is read, and what is said is about there; the summary is made without a word more than she wants."""
    person = chat().says("i take tb medicine in Athens and i am moving to Berlin next month, can i continue")
    person.sees(keys=["firewall-law", "move-summary"], buttons=['/inform{"sum":"begin"}'])
    person.taps('/inform{"sum":"begin"}').sees(key="summary-ask")
    person.presses('/inform{"sum":"conditions:=tuberculosis"}').presses('/inform{"sum":"conditions:next"}')
    person.says("isoniazid 300 mg").presses('/inform{"sum":"allergies:none"}')
    person.presses('/inform{"sum":"vaccinations:skip"}').presses('/inform{"sum":"pregnancy:no"}')
    person.sees(key="summary-check", text="isoniazid 300 mg").says("yes").sees(keys=["summary-made", "summary-data"])
    files = [message["file"] for message in person.reply["messages"] if message.get("file")]
    assert [file["name"] for file in files] == ["summary.pdf", "summary.json"]


def test_where_to_is_asked(chat: Callable[..., Chat]) -> None:
    """Beside the places for a treatment that must go on there is a button; a stop ends it as ever."""
    person = chat().says("diabetes doctor in Hamburg").sees(buttons=['/set_reminder{"part":"move"}'])
    person.taps('/set_reminder{"part":"move"}').sees(key="move-where").says("Lyon").sees(key="move-summary")
    person.presses('/set_reminder{"part":"move"}').says("stop").says("Paris").does_not_see(key="move-summary")

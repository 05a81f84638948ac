"""What WhatsApp sends us: every sample of a real call, and all that is not as it should be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.whatsapp.inbound import ARRIVED, TAKEN, UNDELIVERED, read
from bot.messages import Attachment, Incoming
from tests.builders import shared_data
from tests.peers.graph_api import PHONE_ID, as_meta_writes, call_of

HERE = {"from": "972987654321", "id": "wamid.x", "timestamp": "1697043223"}


def samples() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields every call of the collection by name."""
    folder = shared_data("chat_payloads", "whatsapp-pywa", "updates")
    for path in sorted(folder.glob("*.json")) if folder else ():
        for name, call in json.loads(path.read_text("utf-8")).items():
            yield from ((f"{path.stem}/{name}/{i}", one) for i, one in enumerate(_calls_in(call)))


def _calls_in(call: dict[str, Any]) -> list[dict[str, Any]]:
    return [call] if "entry" in call else [inner for one in call.values() for inner in _calls_in(one)]


SAMPLES = dict(samples())
needs_samples = pytest.mark.skipif(not SAMPLES, reason="shared/data with sampled calls is not on this machine")


def number_of(call: dict[str, Any]) -> str:
    """The id of the number a call is for."""
    value = call["entry"][0]["changes"][0]["value"]
    return str(value.get("metadata", {}).get("phone_number_id", ""))


def one(message: dict[str, Any]) -> Incoming | None:
    """What becomes of one message."""
    arrived = read(call_of({**HERE, **message}), PHONE_ID)
    return content_of(arrived[0]) if arrived else None


def said(**content: Any) -> Incoming:
    """What somebody said, whoever it was."""
    return Incoming("whatsapp", "", **content)


def content_of(incoming: Incoming) -> Incoming:
    """What was said, without who said it and when."""
    return replace(incoming, conversation="", message_id=None, position=0)


@needs_samples
@pytest.mark.parametrize("name", SAMPLES)
def test_every_sampled_call_is_read(name: str) -> None:
    """Whatever Meta was seen to send is read without an error, and no other number's messages are."""
    call = SAMPLES[name]
    read(call, number_of(call))
    assert read(call, "0") == []


# Sample -> what it says: something to answer, something not to be read, or nothing.
UNREADABLE = said(unreadable="other")
EXPECTED: dict[str, Incoming | None] = {
    "message/text/0": said(text="Body Text"),
    "message/reply/0": said(text="replied text"),
    "message/forwarded/0": said(text="forwarded text"),
    "message/referral/0": said(text="BODY"),
    "message/image/0": said(unreadable="image"),
    "message/video/0": said(text="caption"),
    "message/document/0": said(
        text="caption", attachment=Attachment("filename.pdf", "application/pdf", "1234567890987654321")
    ),
    "message/audio/0": said(unreadable="voice"),
    "message/voice/0": said(unreadable="voice"),
    "message/static_sticker/0": said(unreadable="sticker"),
    "message/reaction/0": None,
    "message/unreaction_empty/0": None,
    "message/unreaction_no_emoji/0": None,
    "message/current_location/0": said(location=(12.25089, 43.90539)),
    "message/chosen_location/0": said(location=(37.4611978, -122.2164385)),
    "message/contacts/0": said(unreadable="contact"),
    "message/order/0": UNREADABLE,
    "message/unsupported/0": UNREADABLE,
    "message/unsupported_with_type/0": UNREADABLE,
    "message/interactive_message_with_err/0": UNREADABLE,
    "callback_button/button/0": said(payload="callback_data"),
    "callback_button/quick_reply/0": said(payload="callback_data", text="title"),
    "callback_selection/callback/0": said(payload="callback_data"),
    "callback_selection/description/0": said(payload="callback_data"),
    "flow_completion/completion/0": UNREADABLE,
    "call_permission_update/accept/0": None,
    "edited_message/image/0": None,
    "deleted_message/revoke/0": None,
    "system/phone_number_change/0": None,
    "system/identity_change/0": None,
}


@needs_samples
@pytest.mark.parametrize("name", EXPECTED)
def test_sampled_calls_say_what_they_say(name: str) -> None:
    """Fault 5: text, location and buttons are understood; media are told to be unreadable; notices say nothing."""
    call = SAMPLES[name]
    arrived = read(call, number_of(call))
    assert [content_of(row) for row in arrived] == ([EXPECTED[name]] if EXPECTED[name] else [])


@pytest.mark.parametrize(
    "message",
    [
        {"type": "unsupported", "errors": [{"code": 131051}]},
        {"type": "unknown", "errors": [{"code": 131051}]},
        {"type": "hologram", "hologram": {"id": "1"}},
        {"type": "text"},
        {"type": "interactive", "interactive": {"type": "something_new"}},
        {"type": "location", "location": {"latitude": "north"}},
        {"type": "location", "location": {"latitude": 91, "longitude": 0}},
        {},
    ],
)
def test_what_is_not_known_is_answered_all_the_same(message: dict[str, Any]) -> None:
    """Faults 4 and 6: a type that Meta invents tomorrow, or one without its content, is a message that cannot be read."""
    assert one(message) == UNREADABLE


def test_an_edited_text_is_a_new_one() -> None:
    """Who corrects her message is answered to what it says now."""
    edit = {"original_message_id": "wamid.w", "message": {"type": "text", "text": {"body": "in Hamburg"}}}
    assert one({"type": "edit", "edit": edit}) == said(text="in Hamburg")


def test_a_person_without_a_visible_number_is_somebody() -> None:
    """Who hides her number behind a user name is known by the id Meta gives in its place."""
    message = {"from_user_id": "US.1349", "id": "wamid.x", "timestamp": "1", "type": "text", "text": {"body": "hi"}}
    assert read(call_of(message), PHONE_ID)[0].conversation == "US.1349"


def test_a_message_is_known_again_and_put_in_order() -> None:
    """The gateway gets Meta's id, by which a repeated delivery is known, and the time, by which messages are ordered."""
    found = read(call_of({**HERE, "type": "text", "text": {"body": "hi"}}), PHONE_ID)[0]
    assert (found.conversation, found.message_id, found.position) == ("972987654321", "wamid.x", 1697043223)


def test_groups_are_not_answered() -> None:
    """What is written in a group is not for us: nothing personal is said there."""
    assert one({"type": "text", "text": {"body": "hi"}, "group_id": "g"}) is None


def test_several_messages_in_one_call_come_in_the_order_in_which_they_were_sent() -> None:
    """One call may hold several messages of several people, in any order."""
    rows = [
        {"from": str(n), "id": f"w{n}", "timestamp": str(n), "type": "text", "text": {"body": str(n)}}
        for n in (3, 1, 2)
    ]
    call = call_of(*rows)
    call["entry"] += call_of({**HERE, "timestamp": "9", "type": "text", "text": {"body": "9"}})["entry"]
    assert [row.text for row in read(call, PHONE_ID)] == ["1", "2", "3", "9"]


def test_reports_are_told_apart() -> None:
    """What became of a message with a reference of ours is known by it; of others only the failures matter."""
    failure = {"errors": [{"code": 131047}]}
    rows = [
        {"id": f"wamid.{s}{n}", "status": s, "recipient_id": "49", **failure, "biz_opaque_callback_data": reference}
        for n, reference in enumerate(("ours", ""))
        for s in ("sent", "failed", "delivered", "read", "played")
    ]
    found = read(call_of(statuses=tuple(rows)), PHONE_ID)
    assert [(row.notice, row.about, row.code) for row in found] == [
        (TAKEN, "ours", 0), (UNDELIVERED, "ours", 131047), (ARRIVED, "ours", 0), (ARRIVED, "ours", 0),
        (UNDELIVERED, "", 131047),
    ]  # fmt: skip
    assert {row.conversation for row in found} == {"49"}
    assert found[2].message_id == found[3].message_id, "told once"
    assert len({row.message_id for row in found}) == 4


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["type", "text", "from", "id", "timestamp", "interactive", "location", "image", "edit", "context", "errors"]
)


@given(json_values, st.dictionaries(KEYS, json_values, max_size=8))
def test_no_shape_breaks_the_reader(anything: Any, message: dict[str, Any]) -> None:
    """Any JSON at all is read: as nothing, or as a message that can be answered."""
    read(anything, PHONE_ID)
    read(call_of(message), PHONE_ID)
    read({"entry": [{"changes": [{"field": "messages", "value": anything}]}]}, PHONE_ID)


@given(st.text(max_size=200).filter(lambda text: "\0" not in text))
def test_any_text_arrives_as_it_was_written(text: str) -> None:
    """Through Meta's escapes every letter of every script arrives unchanged."""
    call = json.loads(as_meta_writes(call_of({**HERE, "type": "text", "text": {"body": text}})))
    arrived = read(call, PHONE_ID)
    assert arrived[0].text == (text or None)

"""What is sent keeps all of Meta's rules, and what Meta answers says what to do."""

from __future__ import annotations

import httpx
import pytest

from actions.outgoing import Venue
from bot.channels.base import ChannelError, Gone, Refused, TryLater, WindowClosed
from bot.messages import Incoming
from bot.render import RenderedButton, RenderedFile
from tests.integration.whatsapp.line import HER, Line, a_message
from tests.peers import graph_api as meta
from tests.peers.graph_rules import Refusal

# ---- sending --------------------------------------------------------------------------------------------


async def test_every_shape_is_taken_by_meta(line: Line) -> None:
    """Text, buttons, list, link, location request, place, picture and document all pass Meta's rules."""
    await line.writes()
    choices = [RenderedButton(f"Choice {n}", f"/choose_{n}") for n in range(12)]
    sent = await line.answers(
        a_message("text"),
        a_message("buttons", *choices[:3]),
        a_message("list", *choices),
        a_message("link", RenderedButton("Way there", url="https://example.org/a_b")),
        a_message("where", RenderedButton("My location", request="location")),
        a_message("place", venue=Venue("Open House", "Main St 1", 53.5, 9.9)),
        a_message("card", file=RenderedFile("card.png", "image/png", b"\x89PNG")),
        a_message("paper", file=RenderedFile("card.pdf", "application/pdf", b"%PDF")),
        a_message("date", file=RenderedFile("termin.ics", "text/calendar", b"BEGIN:VCALENDAR")),
    )
    kinds = [
        message["interactive"]["type"] if message["type"] == "interactive" else message["type"] for message in sent
    ]
    assert kinds == [
        "text", "button", "list", "list", "cta_url", "location_request_message", "text", "location",
        "text", "image", "text", "document", "text", "document",
    ]  # fmt: skip
    assert line.graph.uploads[sent[-1]["document"]["id"]] == ("text/plain", "termin.ics", b"BEGIN:VCALENDAR")
    assert sent[-1]["document"]["filename"] == "termin.ics"
    assert {message["to"] for message in sent} == {HER}


async def test_a_person_without_a_number_is_answered(line: Line) -> None:
    """Whoever is known by Meta's id alone is answered by that id."""
    row = {"from_user_id": "US.13491208655302741918", "id": "w", "type": "text", "text": {"body": "hi"}}
    await line.calls(meta.call_of({**row, "timestamp": str(int(line.clock().timestamp()))}))
    await line.channel.send(line.accepted[0].conversation, [a_message()], "en")
    assert line.graph.sent[0]["recipient"] == "US.13491208655302741918"


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (Refusal(131026, "Message undeliverable"), Gone),
        (Refusal(131047, "Re-engagement message"), WindowClosed),
        (Refusal(130429, "Rate limit hit", 429), TryLater),
        (Refusal(131056, "Pair rate limit hit"), TryLater),
        (Refusal(190, "Access token has expired", 401), TryLater),
        (Refusal(368, "Temporarily blocked for policies violations", 403), TryLater),
        (Refusal(131000, "Something went wrong", 500), TryLater),
        (Refusal(777777, "A number of tomorrow", 503), TryLater),
        (Refusal(777777, "A number of tomorrow"), Refused),
        (Refusal(131009, "Parameter value is not valid"), Refused),
        (Refusal(131051, "Unsupported message type"), Refused),
    ],
)
async def test_errors_say_whether_to_try_again(line: Line, refusal: Refusal, expected: type[ChannelError]) -> None:
    """Each of Meta's numbers means: nobody there, wait, or never; and no text of it holds who it was."""
    await line.writes()
    line.graph.coming = [refusal]
    with pytest.raises(expected) as raised:
        await line.answers(a_message("secret words"))
    assert type(raised.value) is expected
    assert HER not in str(raised.value)
    assert "secret" not in str(raised.value)


async def test_a_line_that_is_down_is_tried_later(line: Line) -> None:
    """When Meta cannot be reached at all, the message is not lost to a wrong reason."""
    await line.writes()
    line.channel._session.base_url = httpx.URL("http://127.0.0.1:9")
    with pytest.raises(TryLater):
        await line.answers(a_message())


async def test_typing_is_shown_once_and_its_failure_costs_nothing(line: Line) -> None:
    """She sees that an answer is being written, told once a message; if that fails nothing else suffers."""
    first, second = (Incoming("whatsapp", HER, "hi", message_id=f"wamid.{n}") for n in (1, 2))
    for incoming in (first, first, second):
        await line.channel.show_work(incoming)
    assert line.graph.typing == ["wamid.1", "wamid.2"]
    line.channel._session.base_url = httpx.URL("http://127.0.0.1:9")
    await line.channel.show_work(first)

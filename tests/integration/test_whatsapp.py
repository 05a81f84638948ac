"""WhatsApp from end to end: the library, the wire, and a Graph API that refuses what Meta refuses."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from actions.outgoing import Venue
from bot.app import create_app
from bot.catalogue import Catalogue, load_catalogues
from bot.channels.base import ChannelError, Gone, Refused, TryLater, WindowClosed
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import PATH, Account
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.limits import MARGIN, WINDOW
from bot.channels.whatsapp.templates import WAITING, load_templates
from bot.channels.whatsapp.window import Window
from bot.intake import Accept
from bot.messages import Incoming
from bot.postman import Postman, PostOffice
from bot.render import Rendered, RenderedButton, RenderedFile, Renderer
from bot.settings import Settings
from directory import erasure, outbox, reach
from directory.database import open_engine, upgrade
from directory.outbox import Addressee, Letter
from directory.reminders.quiet import QuietHours
from directory.vault import Vault
from tests.builders import FakeClock
from tests.peers import graph_api as meta
from tests.peers.graph_rules import Refusal
from tests.peers.serving import serve

HER = "4915112345678"
MINUTE = timedelta(minutes=1)


@dataclass
class Line:
    """WhatsApp's two ends: what Meta calls, and what Meta is told.

    Attributes:
        accepted: What was handed to the gateway.
        reported: What became of messages.
    """

    graph: meta.GraphAPI
    channel: WhatsAppChannel
    window: Window
    http: httpx.AsyncClient
    clock: FakeClock
    engine: Engine
    vault: Vault
    accepted: list[Incoming] = field(default_factory=list)
    reported: list[Incoming] = field(default_factory=list)

    async def takes(self, incoming: Incoming) -> None:
        """The inbox takes what Meta brings; what it is is looked at before it is answered."""
        self.accepted.append(incoming)
        await self.channel.attend(incoming)

    async def calls(self, call: Any, secret: str = meta.APP_SECRET) -> httpx.Response:
        """Meta calls, signed."""
        body = meta.as_meta_writes(call)
        return await self.http.post(PATH, content=body, headers=meta.signature_of(body, secret))

    async def writes(self, text: str = "hello", at: datetime | None = None, message_id: str = "wamid.1") -> None:
        """She writes."""
        stamp = str(int((at or self.clock()).timestamp()))
        row = {"from": HER, "id": message_id, "timestamp": stamp, "type": "text", "text": {"body": text}}
        assert (await self.calls(meta.call_of(row))).status_code == 200

    async def answers(self, *messages: Rendered, language: str = "en") -> list[dict[str, Any]]:
        """She is answered; returns what Meta took."""
        await self.channel.send(HER, messages, language)
        return self.graph.sent

    def heard(self) -> list[reach.LastHeard]:
        """What is kept of when people wrote."""
        with Session(self.engine) as session:
            return list(session.exec(select(reach.LastHeard)))


@pytest.fixture(scope="module")
def catalogues() -> dict[str, Catalogue]:
    """All languages as they are."""
    return load_catalogues()


@pytest.fixture(scope="module")
def peer() -> Iterator[tuple[meta.GraphAPI, str]]:
    """The stand-in for Meta and where it is; started once."""
    graph = meta.GraphAPI()
    with serve(graph.app()) as base:
        yield graph, base


@pytest.fixture
def graph(peer: tuple[meta.GraphAPI, str]) -> meta.GraphAPI:
    """The stand-in for Meta, as good as new."""
    vars(peer[0]).update(vars(meta.GraphAPI()))
    return peer[0]


@pytest.fixture
def graph_url(peer: tuple[meta.GraphAPI, str]) -> str:
    """Where it is."""
    return peer[1]


@pytest.fixture
async def line(
    graph: meta.GraphAPI, graph_url: str, sqlite: Engine, catalogues: dict[str, Catalogue]
) -> AsyncIterator[Line]:
    """A channel with a database of its own, and a client that plays Meta's side."""
    SQLModel.metadata.create_all(sqlite)
    clock, vault = FakeClock(), Vault(["x" * 32])
    window = Window(vault, lambda: Session(sqlite), clock)
    reported: list[Incoming] = []
    channel = WhatsAppChannel(account(graph_url), window, catalogues, _append(reported))
    app = FastAPI()
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as http:
        found = Line(graph, channel, window, http, clock, sqlite, vault, reported=reported)
        app.include_router(webhook.router(account(graph_url), found.takes))
        yield found
    await channel.stop()


def _append(rows: list[Incoming]) -> Accept:
    async def append(incoming: Incoming) -> None:
        rows.append(incoming)

    return append


def account(url: str) -> Account:
    """Our number."""
    secrets = {"token": meta.TOKEN, "app_secret": meta.APP_SECRET, "verify_token": meta.VERIFY_TOKEN}
    return Account(
        phone_id=meta.PHONE_ID, waba_id=meta.WABA_ID, app_id=meta.APP_ID, api_url=url,
        **{name: SecretStr(value) for name, value in secrets.items()},
    )  # fmt: skip


def a_message(text: str = "Hello", *buttons: RenderedButton, key: str = "greet", **more: Any) -> Rendered:
    """A message in words."""
    return Rendered(key, text, buttons, **more)


# ---- what Meta calls ------------------------------------------------------------------------------------


async def test_handshake(line: Line) -> None:
    """Meta's challenge is returned to whoever knows the word agreed on, and to nobody else."""
    asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": meta.VERIFY_TOKEN}
    found = await line.http.get(PATH, params=asked)
    assert (found.status_code, found.text) == (200, "1158201444")
    for wrong in ({"hub.verify_token": "guess"}, {"hub.mode": "unsubscribe"}, {"hub.verify_token": "é"}):
        refused = await line.http.get(PATH, params=asked | wrong)
        assert (refused.status_code, "1158201444" in refused.text) == (403, False)
    assert (await line.http.get(PATH)).status_code == 403


@pytest.mark.parametrize("text", ["J’ai mangé", "mail me: a@example.org", "https://x.org/a_b", "أحتاج طبيبا", "😀", ""])
async def test_a_call_that_meta_signed_is_taken(line: Line, text: str) -> None:
    """Faults 7 and 8: the signature is checked over the bytes as they came, escapes and all."""
    await line.writes(text)
    assert [incoming.text for incoming in line.accepted] == [text or None]


async def test_a_call_that_meta_did_not_sign_is_refused(line: Line) -> None:
    """Fault 8: a missing, wrong or unreadable signature, or one flipped bit: 403, and nothing was read."""
    body = meta.as_meta_writes(meta.call_of({"from": HER, "id": "w", "type": "text", "text": {"body": "hi"}}))
    good = meta.signature_of(body)
    bad: list[tuple[bytes, Any]] = [
        (body, {}),
        (body, meta.signature_of(body, "another secret")),
        (body, {"X-Hub-Signature-256": "sha256="}),
        (body, {"X-Hub-Signature-256": "sha1=abc"}),
        (body, {b"X-Hub-Signature-256": "sha256=é".encode()}),
        (body.replace(b"hi", b"ho"), good),
    ]
    for content, headers in bad:
        assert (await line.http.post(PATH, content=content, headers=headers)).status_code == 403
    assert line.accepted == []
    assert (await line.http.post(PATH, content=body, headers=good)).status_code == 200


async def test_signed_nonsense_and_huge_calls_do_no_harm(line: Line) -> None:
    """What is signed and no JSON is let go; what is too large is not even read to its end."""
    for body in (b"", b"not json", b"[" * 100_000, b"\xff"):
        assert (await line.http.post(PATH, content=body, headers=meta.signature_of(body))).status_code == 200
    huge = b"x" * (5 * 1024 * 1024)
    assert (await line.http.post(PATH, content=huge, headers=meta.signature_of(huge))).status_code == 413
    assert line.accepted == []


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


# ---- the 24 hours ---------------------------------------------------------------------------------------


async def test_the_window_is_judged_at_each_sending(line: Line) -> None:
    """Fault 2: 23 h 58 min ago by the clock of the sending, not of some run's start: too close, so no free text."""
    await line.writes()
    line.clock.moment += WINDOW - MARGIN - MINUTE
    await line.answers(a_message())
    line.clock.moment += MARGIN - MINUTE
    with pytest.raises(WindowClosed):
        await line.answers(a_message())
    assert len(line.graph.sent) == 1


async def test_outside_the_window_an_approved_template_goes_out(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a template is sent as one, in her language, filled with the worded arguments."""
    templates = load_templates()
    reminder = templates.templates[WAITING].model_copy(update={"parameters": {"when": "tomorrow"}, "name": "amana_x"})
    known = templates.model_copy(update={"templates": {"reminder": reminder}})
    monkeypatch.setattr(line.channel, "_templates", known)
    body = {"type": "BODY", "text": "On {{1}} you have an appointment."}
    line.graph.templates = [{"name": "amana_x", "language": "pt_PT", "status": "APPROVED", "components": [body]}]
    sent = await line.answers(a_message("…", key="reminder", args={"when": "sexta-feira,\n10:00"}), language="pt")
    assert sent[0]["template"]["name"] == "amana_x"
    assert sent[0]["template"]["language"]["code"] == "pt_PT"
    assert sent[0]["template"]["components"][0]["parameters"][0]["text"] == "sexta-feira, 10:00"


async def test_a_template_without_arguments_is_sent(line: Line, catalogues: dict[str, Catalogue]) -> None:
    """The message that only says that there is one goes out as it was approved."""
    line.graph.templates = load_templates().submissions(catalogues)
    line.graph.approve()
    for language in catalogues:
        await line.answers(a_message("…", key=WAITING), language=language)
    assert len(line.graph.sent) == len(catalogues)


def test_a_language_without_templates_is_sent_the_english_ones(catalogues: dict[str, Catalogue]) -> None:
    """Where Meta has no templates in a language, none is submitted in it, and the approved English one goes out."""
    templates = load_templates()
    assert (templates.language("am"), templates.language("ar"), templates.language("pt")) == ("en", "ar", "pt_PT")
    submitted = [(row["name"], row["language"]) for row in templates.submissions(catalogues)]
    assert len(submitted) == len(set(submitted))
    assert {templates.language(tag) for tag in catalogues} == {language for _, language in submitted}


async def test_a_template_that_is_not_approved_is_refused(line: Line) -> None:
    """A template that Meta has not approved does not go out, and the sender learns it."""
    with pytest.raises(Refused):
        await line.answers(a_message("…", key=WAITING))


async def test_nothing_is_sent_of_what_cannot_be_sent_whole(line: Line) -> None:
    """Of a message with a template and one without, outside the window, neither is sent: both can wait."""
    with pytest.raises(WindowClosed):
        await line.answers(a_message("…", key=WAITING), a_message())
    assert line.graph.sent == []


async def test_old_and_reordered_deliveries_do_not_open_the_window(line: Line) -> None:
    """Meta repeats deliveries for days and in any order: what counts is when she wrote, the latest."""
    now = line.clock()
    await line.writes(at=now - 2 * WINDOW)
    with pytest.raises(WindowClosed):
        await line.answers(a_message())
    await line.writes(at=now)
    await line.writes(at=now - WINDOW + 2 * MARGIN, message_id="wamid.0")
    line.clock.moment += WINDOW - 2 * MARGIN
    await line.answers(a_message())


async def test_an_older_message_does_not_shorten_the_window(line: Line) -> None:
    """What another process learns late, of a message before the last, changes nothing."""
    now = line.clock()
    for at in (now, now - WINDOW / 2):
        await Window(line.vault, lambda: Session(line.engine), line.clock).heard(HER, at)
    (heard,) = line.heard()
    assert heard.at == now


async def test_the_window_outlives_a_restart_and_ends_by_itself(line: Line) -> None:
    """When she wrote is kept as a keyed hash and a time, and goes as soon as it means nothing any more."""
    await line.writes()
    assert HER not in line.heard()[0].person_key
    again = Window(line.vault, lambda: Session(line.engine), line.clock)
    assert await again.is_open(HER)
    line.clock.moment += 2 * WINDOW
    assert not await again.is_open(HER)
    row = {
        "from": "1",
        "id": "w2",
        "timestamp": str(int(line.clock().timestamp())),
        "type": "text",
        "text": {"body": "x"},
    }
    await line.calls(meta.call_of(row))
    assert len(line.heard()) == 1


async def test_who_is_forgotten_is_told_so(line: Line) -> None:
    """Deleting her data deletes when she last wrote, and the answer that says so still reaches her."""
    await line.writes("delete my data")
    with Session(line.engine) as session:
        assert erasure.erase(session, line.vault.person("whatsapp", HER).key) == {"last-heard": 1}
    assert line.heard() == []
    assert len(await line.answers(a_message("Deleted."))) == 1


async def test_an_unreachable_database_does_not_keep_an_answer_back(line: Line) -> None:
    """Where it cannot be noted that she wrote, she is answered all the same."""
    with line.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE last_heard")
    await line.writes()
    assert len(await line.answers(a_message())) == 1


# ---- what became of messages ----------------------------------------------------------------------------


async def test_a_failure_is_known_again(line: Line) -> None:
    """Meta tells the same failure several times: it has the same id each time, by which the inbox takes it once."""
    status = {"id": "wamid.ours", "status": "failed", "recipient_id": HER, "errors": [{"code": 131047}],
              "biz_opaque_callback_data": "ours"}  # fmt: skip
    for _ in range(2):
        assert (await line.calls(meta.call_of(statuses=(status,)))).status_code == 200
    first, again = line.reported
    assert first == again
    assert first.message_id
    assert (first.conversation, first.about, first.code) == (HER, "ours", 131047)
    assert line.heard() == []


# ---- the whole app --------------------------------------------------------------------------------------


def test_the_whole_app_answers_each_message_once(installation: Settings, graph: meta.GraphAPI, graph_url: str) -> None:
    """From Meta's call to the answer on her telephone; the same delivery, at the same time too, is answered once."""
    upgrade(open_engine(installation.database_url))
    values = {"token": meta.TOKEN, "app_secret": meta.APP_SECRET, "verify_token": meta.VERIFY_TOKEN}
    settings = installation.model_copy(update={
        "whatsapp_phone_id": meta.PHONE_ID, "whatsapp_waba_id": meta.WABA_ID, "whatsapp_app_id": meta.APP_ID,
        "whatsapp_api_url": graph_url, **{f"whatsapp_{name}": SecretStr(value) for name, value in values.items()},
    })  # fmt: skip
    row = {"from": HER, "id": "wamid.1", "timestamp": str(int(datetime.now(UTC).timestamp())), "type": "text"}
    body = meta.as_meta_writes(meta.call_of({**row, "text": {"body": "my wife is bleeding and does not wake up"}}))
    with TestClient(create_app(settings)) as app:
        for _ in range(3):
            assert app.post(PATH, content=body, headers=meta.signature_of(body)).status_code == 200
        assert eventually(lambda: any("112" in text for text in graph.texts()))
        time.sleep(0.5)  # the rest of the answer
        before = len(graph.sent)
        assert app.post(PATH, content=body, headers=meta.signature_of(body)).status_code == 200
        time.sleep(0.5)
        assert len(graph.sent) == before


def eventually(condition: Callable[[], bool], within_s: float = 120.0) -> bool:
    """Whether something becomes true."""
    end = time.monotonic() + within_s
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


async def test_a_reminder_long_after_she_wrote_goes_as_a_template(line: Line, catalogues: dict[str, Catalogue]) -> None:
    """The window is judged when a message is sent, by the clock of that moment: inside it words, outside a template."""
    line.graph.templates = load_templates().submissions(catalogues)
    line.graph.approve()
    office = PostOffice(lambda: Session(line.engine), line.vault, line.clock, QuietHours.parse(""))
    postman = Postman(office, {line.channel.name: line.channel}, Renderer(catalogues))
    person = line.vault.person("whatsapp", HER)
    await line.writes()
    for number, wait in enumerate((WINDOW - 2 * MARGIN, 3 * MARGIN)):
        line.clock.moment += wait
        with Session(line.engine) as session:
            to = Addressee(person.key, person.channel, person.address, "fr")
            now = line.clock()
            outbox.put(session, to, Letter("reminder-medicine", now, now + WINDOW, "t", f"key-{number}"))
            session.commit()
        await postman.work_off()
    assert [row["type"] for row in line.graph.sent] == ["text", "template"]
    assert line.graph.sent[1]["template"]["language"]["code"] == "fr"

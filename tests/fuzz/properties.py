"""The properties. Each is a test of hypothesis; ``python -m tests.fuzz`` has them led by coverage (atheris)."""

from __future__ import annotations

import asyncio
import json
import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from actions.outgoing import Outgoing
from bot.brains import BrainUnavailable, Said
from bot.channels.telegram.arriving import PATH, SECRET_HEADER, webhook
from bot.channels.whatsapp.inbound import read as read_whatsapp
from bot.conversations import Conversation
from bot.messages import Incoming
from bot.render import Renderer
from directory.curation.invitations import looks_like_code
from directory.errors import DirectoryError
from directory.exchange.formats import open_file
from directory.exchange.reading import Context, Reading
from directory.referrals.tokens import BadToken, is_ours, link_id_of, new_id, signed
from directory.vault import Vault
from tests.builders import an_entry, place_index
from tests.fuzz.heard import errors_logged
from tests.fuzz.words import ANY_TEXT, LOCATIONS, NUMBERS, PAYLOADS, WORDS, json_of
from tests.office import CATALOGUES, House, a_house

EXAMPLES = int(os.environ.get("AMANA_FUZZ", "30"))  # more of them for a night's run
FUZZ = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
VAULT = Vault(["a secret for tests only"])
SECRET = "of-the-webhook"
UNREADABLE = ["", "voice", "image", "sticker", "video", "document", "contact", "other", "of-tomorrow"]
LANGUAGES = st.none() | st.sampled_from(["en", "fr-FR", "ar", "xx", "zh-Hant-TW", ""]) | ANY_TEXT


class Down:
    """Stands for a Rasa that is down, so that everything goes the whole way through our own code."""

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`bot.brains.Brain`."""
        raise BrainUnavailable

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


@cache
def house() -> House:
    """A house with two places and no Rasa."""
    made = a_house(an_entry("1", name="Praxis Eins", phone="+49301234567"), an_entry("2", services=("dental",)))
    made.gateway._brain = Down()
    return made


MESSAGES = st.fixed_dictionaries({}, optional={
    "text": WORDS, "payload": PAYLOADS | ANY_TEXT, "location": LOCATIONS, "language": LANGUAGES,
    "unreadable": st.sampled_from(UNREADABLE),
})  # fmt: skip


@FUZZ
@given(st.lists(MESSAGES, min_size=1, max_size=4), st.sampled_from(["telegram", "whatsapp", "web"]))
@example([{"text": "\ud800"}], "web")
@example([{"text": "dentist \udfff in berlin"}, {"payload": '/inform{"place":"\ud800"}'}], "web")
@example([{"language": "\ud800"}], "telegram")
def gateway_answers(messages: list[dict[str, Any]], channel: str) -> None:
    """Anything said, pressed or sent, in any order, is answered in words, and no exception is behind the answer."""
    asyncio.run(_talks(messages, channel))


async def _talks(messages: list[dict[str, Any]], channel: str) -> None:
    here, renderer = house(), Renderer(CATALOGUES)
    with errors_logged() as errors:
        for message in messages:
            reply = await here.gateway.handle(Incoming(channel, "her", **message))
            worded = renderer.render_all(reply.messages, reply.language)
            assert worded
            assert all(row.text.strip() for row in worded)
            json.dumps([outgoing.to_json() for outgoing in reply.messages]).encode()  # as it waits in the inbox
        await here.conversations.forget(channel, "her")
    assert errors == []


# Payloads of channels ----------------------------------------------------------------------------------------

KEYS_OF_TELEGRAM = [
    "update_id", "message", "edited_message", "callback_query", "my_chat_member", "from", "chat", "id", "type", "text", "date", "data",
    "message_id", "is_bot", "first_name", "language_code", "location", "latitude", "longitude", "venue", "sticker", "emoji", "document", "file_id",
    "file_unique_id", "photo", "caption", "old_chat_member", "new_chat_member", "status", "user", "reply_to_message", "entities", "chat_instance",
]  # fmt: skip
OF_TELEGRAM = json_of(
    KEYS_OF_TELEGRAM, st.sampled_from(["private", "group", "channel", "kicked", "member", "/start", "en"])
)
PERSON = {"id": 7, "is_bot": False, "first_name": "A", "language_code": "en"}
CHAT = {"id": 7, "type": "private", "first_name": "A"}


@cache
def telegram() -> tuple[TestClient, list[Incoming]]:
    """The webhook of Telegram, and what it took."""
    taken: list[Incoming] = []

    async def take(incoming: Incoming) -> None:
        taken.append(incoming)

    app = FastAPI()
    app.include_router(webhook(take, SECRET, 1, "AmanaBot"))
    return TestClient(app, raise_server_exceptions=True), taken


def _delivered(body: bytes) -> None:
    client, taken = telegram()
    taken.clear()
    assert client.post(PATH, content=body, headers={SECRET_HEADER: SECRET}).status_code == 200
    for incoming in taken:
        _can_wait(incoming)


def _can_wait(incoming: Incoming) -> None:
    """What is taken can be locked, kept and read again."""
    locked = VAULT.lock(json.dumps(incoming.to_json()))
    assert Incoming.from_json(json.loads(VAULT.open(locked))).to_json() == incoming.to_json()


@FUZZ
@given(OF_TELEGRAM | st.fixed_dictionaries({"update_id": NUMBERS, "message": st.fixed_dictionaries(
    {"message_id": st.just(1), "date": NUMBERS, "chat": st.just(CHAT), "from": st.just(PERSON)},
    optional={"text": WORDS, "location": OF_TELEGRAM, "sticker": OF_TELEGRAM, "document": OF_TELEGRAM, "venue": OF_TELEGRAM},
)}))  # fmt: skip
@example({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": CHAT, "from": PERSON, "text": "\ud800"}})
def telegram_is_acknowledged(update: Any) -> None:
    """Whatever Telegram delivers is acknowledged, or Telegram would deliver it for ever."""
    _delivered(json.dumps(update).encode())


@FUZZ
@given(st.binary(max_size=80))
@example(b"[" * 100_000)
@example(b"\xff")
def telegram_bytes_are_acknowledged(body: bytes) -> None:
    """Also what is no JSON."""
    _delivered(body)


KEYS_OF_META = [
    "entry", "changes", "value", "field", "metadata", "phone_number_id", "messages", "statuses", "from", "from_user_id", "id", "timestamp",
    "type", "text", "body", "image", "caption", "document", "filename", "mime_type", "location", "latitude", "longitude", "interactive", "button_reply",
    "list_reply", "button", "payload", "edit", "message", "status", "recipient_id", "errors", "code", "biz_opaque_callback_data", "group_id",
]  # fmt: skip
OF_META = json_of(
    KEYS_OF_META,
    st.sampled_from(["messages", "text", "edit", "image", "interactive", "failed", "sent", "7", "1.5e300"]),
)


def _call(message: Any, status: Any) -> dict[str, Any]:
    value = {"metadata": {"phone_number_id": "7"}, "messages": [message], "statuses": [status]}
    return {"entry": [{"changes": [{"field": "messages", "value": value}]}]}


@FUZZ
@given(OF_META | st.builds(_call, OF_META | st.fixed_dictionaries(
    {"from": ANY_TEXT, "id": ANY_TEXT, "type": st.sampled_from(KEYS_OF_META)},
    optional=dict.fromkeys(("timestamp", "text", "image", "document", "location", "interactive", "button", "edit"), OF_META),
), OF_META))  # fmt: skip
@example(_call({"from": "1", "id": "2", "type": "edit", "edit": {"message": {"type": "edit", "edit": {}}}}, {}))
def whatsapp_is_read(call: Any) -> None:
    """Whatever Meta delivers is read without an error; what is found can wait in the inbox."""
    for incoming in read_whatsapp(json.loads(json.dumps(call)), "7"):
        assert incoming.conversation
        assert incoming.message_id
        _can_wait(incoming)


# Codes -------------------------------------------------------------------------------------------------------


@FUZZ
@given(ANY_TEXT | st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ -", max_size=20))
@example("\ud800" * 16)
@example("٠" * 16)
def codes_are_ours_or_none(text: str) -> None:
    """A token nobody made is none, whatever it looks like; one of ours is read however it was copied."""
    token = signed(new_id(), VAULT)
    try:
        found = link_id_of(text, VAULT)
    except BadToken:
        assert not is_ours(text, VAULT)
    else:
        assert signed(found, VAULT)[:8] == found
    assert link_id_of(f" {token[:4].lower()}-{token[4:]} ", VAULT) == token[:8]
    assert looks_like_code(text) in (True, False)
    here = house().somebody("guesser")
    for line in (f"/start ref_{text}", f"/start inv_{text}", f"join {text}"):
        assert here.says(line).messages
    asyncio.run(house().conversations.forget("telegram", "guesser"))


# Files -------------------------------------------------------------------------------------------------------

SUFFIXES = [".csv", ".xlsx", ".json", ".geojson", ".zip", ".ndjson", ".txt"]
KEYS_OF_FILES = [
    "id", "name", "contents", "services", "organization", "service_at_locations", "location", "latitude", "longitude", "addresses",
    "schedules", "byday", "freq", "opens_at", "closes_at", "resourceType", "entry", "resource", "features", "properties", "geometry", "coordinates",
    "elements", "tags", "lat", "lon", "type", "attributes",
]  # fmt: skip


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="amana-fuzz-"))


@FUZZ
@given(
    st.sampled_from(SUFFIXES),
    st.binary(max_size=200) | json_of(KEYS_OF_FILES, st.sampled_from(["DE", "node", "Feature", "MO", "09:00"])).map(lambda doc: json.dumps(doc).encode()),
)  # fmt: skip
def files_are_read_or_refused(suffix: str, content: bytes) -> None:
    """A file gives rows, or one line that says why not."""
    path = _folder() / f"any{suffix}"
    path.write_bytes(content)
    try:
        Reading.of(open_file(path, Context(place_index(), "", {"services": "dental", "country": "DE"}), None))
    except DirectoryError as error:
        lines = len(str(error).splitlines())
    else:
        lines = 1
    assert lines == 1


PROPERTIES: dict[str, Callable[[], None]] = {
    one.__name__: one
    for one in (
        gateway_answers, telegram_is_acknowledged, telegram_bytes_are_acknowledged, whatsapp_is_read,
        codes_are_ours_or_none, files_are_read_or_refused,
    )
}  # fmt: skip

"""Telegram, as far as it can be had here: ``telegram-test-api`` (npm), and before it the rules it does not know.

The npm server keeps messages, updates and webhooks. What stands before it adds limits and their errors
(:mod:`tests.peers.telegram_rules`), long polling, the secret token of webhooks, and the methods it lacks, which are
only written down.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.peers.serving import serve
from tests.peers.telegram_rules import a_message, broken_rule, completed, form_of, not_deleted, refusal, with_instance
from tests.ports import free_port

HERE = Path(__file__).parent / "telegram"
TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcs"
_START = "process.on('unhandledRejection', () => {}); const TelegramServer = require('telegram-test-api');" \
    "new TelegramServer({port: +process.argv[1], host: '127.0.0.1', storeTimeout: 3600}).start()"  # fmt: skip
_KNOWN = ("sendMessage", "getUpdates", "getMe", "answerCallbackQuery", "setWebhook", "deleteWebhook")


@dataclass
class Call:
    """A call of ours; ``number`` is that of the message it sent."""

    method: str
    args: dict[str, Any]
    number: int = 0


@dataclass
class Telegram:
    """The peer as tests see it.

    Attributes:
        url: What stands in for ``https://api.telegram.org``.
        calls: All calls of the bot, in order.
        failures: Answers to give instead of doing what is asked: method to (status, description, parameters).
        webhook: Address and secret token that were set.
        kept: What ``set...`` methods set, by method and language.
        files: What people sent, by id of the file.
    """

    server: str
    url: str = ""
    calls: list[Call] = field(default_factory=list)
    failures: dict[str, list[tuple[int, str, dict[str, Any]]]] = field(default_factory=dict)
    webhook: dict[str, Any] = field(default_factory=dict)
    kept: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    delay_s: float = 0.0
    files: dict[str, bytes] = field(default_factory=dict)
    _extra: list[dict[str, Any]] = field(default_factory=list)
    _number: int = 1_000_000

    def person(self, number: int = 77, language: str = "en") -> TelegramPerson:
        """Returns somebody with a telephone."""
        return TelegramPerson(self, number, language)

    def texts(self, chat_id: int = 77) -> list[str]:
        """Returns all texts sent to a chat."""
        return [call.args["text"] for call in self.sent(chat_id) if call.method == "sendMessage"]

    def sent(self, chat_id: int = 77) -> list[Call]:
        """Returns all that was sent to a chat, typing left out."""
        sent = [call for call in self.calls if call.method.startswith("send") and call.method != "sendChatAction"]
        return [call for call in sent if int(call.args["chat_id"]) == chat_id]

    def update(self, **parts: Any) -> dict[str, Any]:
        """Makes an update of a kind the npm server does not know."""
        self._number += 1
        return {"update_id": self._number, **parts}

    def push(self, **parts: Any) -> None:
        """Lets an update arrive, by webhook or for who polls."""
        update = self.update(**parts)
        if self.webhook:
            assert self.deliver(update).is_success
        else:
            self._extra.append(update)

    def deliver(self, update: Mapping[str, Any]) -> httpx.Response:
        """Delivers an update to the webhook as Telegram does."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        return httpx.post(self.webhook["url"], json=update, headers=headers, trust_env=False, timeout=300)

    def wait_for(self, count: int, chat_id: int = 77, timeout_s: float = 120.0) -> list[Call]:
        """Waits until so many messages were sent to a chat."""
        deadline = time.monotonic() + timeout_s
        while len(self.sent(chat_id)) < count:
            assert time.monotonic() < deadline, [call.method for call in self.calls][-10:]
            time.sleep(0.02)
        return self.sent(chat_id)

    async def answer(self, request: Request) -> Response:
        """Answers a call of the bot."""
        method = request.path_params["method"]
        args = form_of(request.headers.get("content-type", ""), await request.body())
        call = Call(method, args)
        if method != "getUpdates":
            self.calls.append(call)
        if self.delay_s:
            await asyncio.sleep(self.delay_s)
        if planned := self.failures.get(method):
            return refusal(*planned.pop(0))
        if wrong := broken_rule(method, args) or not_deleted(method, args):
            return refusal(400, f"Bad Request: {wrong}", {})
        result = await self._result(method, args, request.path_params["token"])
        call.number = result.get("message_id", 0) if isinstance(result, dict) else 0
        return JSONResponse({"ok": True, "result": result})

    async def _result(self, method: str, args: dict[str, Any], token: str) -> Any:
        if method == "getUpdates":
            return await self._updates(args, token)
        if method == "setWebhook":
            self.webhook = args
            args = {**args, "url": f"{self.url}/relay"}
        elif method == "deleteWebhook":
            self.webhook = {}
        elif method == "getWebhookInfo":
            return {"url": self.webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": 0}
        elif method == "getFile":
            size = len(self.files[args["file_id"]])
            return {"file_id": args["file_id"], "file_unique_id": "u", "file_size": size, "file_path": args["file_id"]}
        elif method.startswith(("setMy", "getMy")):
            return self._keep(method, args)
        elif method not in _KNOWN:
            return self._message(args) if method.startswith("send") and method != "sendChatAction" else True
        result = await self._ask(method, args, token)
        return completed(method, result)

    def _message(self, args: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        return {**a_message(args), "message_id": self._number}

    async def _updates(self, args: dict[str, Any], token: str) -> list[dict[str, Any]]:
        until = time.monotonic() + min(float(args.get("timeout") or 0), 1.0)
        while True:
            found, self._extra = self._extra, []
            found += [with_instance(update) for update in await self._ask("getUpdates", args, token)]
            if found or time.monotonic() > until:
                return found
            await asyncio.sleep(0.03)

    def _keep(self, method: str, args: dict[str, Any]) -> Any:
        key = (method[5:], str(args.get("language_code") or ""))
        if method.startswith("set"):
            self.kept[key] = args
            return True
        values = self.kept.get(key, {})
        if key[0] == "Commands":
            return values.get("commands", [])
        return {name: values.get(name, "") for name in ("name", "description", "short_description")}

    async def _ask(self, method: str, args: dict[str, Any], token: str) -> Any:
        body = {name: value for name, value in args.items() if isinstance(value, str | int | float | dict | list)}
        async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
            response = await client.post(f"{self.server}/bot{token}/{method}", json=body)
        return response.json()["result"]

    async def file(self, request: Request) -> Response:
        """Gives a file that somebody sent."""
        assert request.path_params["token"] == TOKEN
        return Response(self.files[request.path_params["path"]])

    async def relay(self, request: Request) -> Response:
        """Passes a delivery of the npm server on to the webhook, with the secret it does not know of."""
        update = with_instance(await request.json())
        response = await asyncio.to_thread(self.deliver, update)
        return Response(status_code=200 if response.is_success else 502)


@dataclass(frozen=True)
class TelegramPerson:
    """Somebody who writes, through the npm server's side for clients."""

    telegram: Telegram
    number: int
    language: str

    @property
    def user(self) -> dict[str, Any]:
        """Who she is to Telegram."""
        return {"id": self.number, "is_bot": False, "first_name": "Test", "language_code": self.language}

    @property
    def chat(self) -> dict[str, Any]:
        """Her chat with the bot."""
        return {"id": self.number, "type": "private", "first_name": "Test"}

    def message(self, **parts: Any) -> dict[str, Any]:
        """Makes a message of hers."""
        return {"message_id": 1, "date": int(time.time()), "from": self.user, "chat": self.chat, **parts}

    def says(self, text: str) -> None:
        """Writes."""
        self.sends(text=text)

    def sends(self, **parts: Any) -> None:
        """Sends a message of any kind."""
        self._post("sendMessage", {"botToken": TOKEN, **self.message(**parts)})

    def presses(self, data: str) -> None:
        """Presses a button below a message of the bot's."""
        query = {"botToken": TOKEN, "from": self.user, "data": data, "message": self.message(text="before")}
        self._post("sendCallback", query)

    def _post(self, path: str, body: dict[str, Any]) -> None:
        httpx.post(f"{self.telegram.server}/{path}", json=body, trust_env=False, timeout=300).raise_for_status()


@contextmanager
def telegram_api() -> Iterator[Telegram]:
    """Starts both."""
    _install()
    port = free_port()
    node = subprocess.Popen(["node", "-e", _START, str(port)], cwd=HERE)
    peer = Telegram(f"http://127.0.0.1:{port}")
    routes = [
        Route("/bot{token}/{method}", peer.answer, methods=["POST"]),
        Route("/file/bot{token}/{path}", peer.file, methods=["GET"]),
        Route("/relay", peer.relay, methods=["POST"]),
    ]
    try:
        _wait(peer.server)
        with serve(Starlette(routes=routes)) as peer.url:
            yield peer
    finally:
        node.terminate()
        node.wait(timeout=60)


def _install() -> None:
    if (HERE / "node_modules" / "telegram-test-api").exists():
        return
    npm = shutil.which("npm")
    if npm is None:
        pytest.fail("npm is missing; install it, then `npm ci` in tests/peers/telegram", pytrace=False)
    done = subprocess.run([npm, "ci", "--ignore-scripts"], cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"`npm ci` in tests/peers/telegram failed: {done.stderr.strip()[-300:]}", pytrace=False)


def _wait(url: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            httpx.get(url, trust_env=False, timeout=1)
        except httpx.HTTPError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("telegram-test-api did not start")

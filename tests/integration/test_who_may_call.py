"""Every route and who may call it: the table of docs/threats.md, tried on the whole app and its door."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from bot.channels.telegram.arriving import SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.channels.web import security_policy
from bot.door import _SECRET_HEADER, HANDED_OVER
from tests.builders import ROOT
from tests.integration.whole import EMBEDS, STREET, Whole
from tests.peers import graph_api as meta

PAGE = (ROOT / "docs/threats.md").read_text("utf-8")
PROXIED = {"X-Forwarded-For": STREET[0]}
CALL = {
    "next_action": "action_ask_bot_privacy",
    "sender_id": "nobody",
    "tracker": {"sender_id": "nobody", "slots": {}, "latest_message": {}, "events": []},
    "domain": {},
}
Asked = dict[str, Any]  # what a request is made of


def signed(body: bytes, secret: str) -> Mapping[str, str]:
    """Returns Meta's signature of a body."""
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


def rightly(whole: Whole) -> dict[str, Asked]:
    """A call of each route by who may."""
    greeting = {"conversation": "her", "payload": "/greet"}
    shake = {"hub.mode": "subscribe", "hub.challenge": "7", "hub.verify_token": meta.VERIFY_TOKEN}
    return {
        "GET /": {},
        "GET /static/chat.js": {},
        "GET /embed.js": {},
        "POST /api/chat": {"json": greeting},
        "GET /api/languages": {},
        "GET /api/strings/en": {},
        "GET /healthz": {},
        "GET /metrics": {},
        f"GET /feeds/{whole.feed}.ics": {},
        "POST /telegram/webhook": {"json": {}, "headers": {SECRET_HEADER: webhook_secret(whole.settings)}},
        "GET /whatsapp": {"params": shake},
        "POST /whatsapp": {"content": b"{}", "headers": signed(b"{}", meta.APP_SECRET)},
        "POST /webhook": {"json": CALL},
    }


def wrongly(whole: Whole) -> dict[str, list[Asked]]:
    """Calls of each route that is not for everybody, by who may not."""
    shakes = [
        {"hub.mode": "subscribe", "hub.challenge": "7", "hub.verify_token": guess} for guess in ("", "x", "\ud7ff")
    ]
    body = json.dumps({"entry": []}).encode()
    secrets = ["", "x" * 64, webhook_secret(whole.settings)[:-1], "ü"]
    return {
        "GET /feeds/guessed.ics": [{}, {"headers": {"Authorization": whole.feed}}],
        "POST /telegram/webhook": [{"json": {}}, *({"json": {}, "headers": {SECRET_HEADER: s.encode()}} for s in secrets)],
        "GET /whatsapp": [{}, *({"params": shake} for shake in shakes)],
        "POST /whatsapp": [
            {"content": body},
            {"content": body, "headers": {"X-Hub-Signature-256": "ü".encode()}},
            {"content": body, "headers": signed(body, "another secret")},
            {"content": body + b" ", "headers": signed(body, meta.APP_SECRET)},
        ],
        "GET /metrics": [{"headers": PROXIED}],
        "POST /webhook": [{"json": CALL, "headers": {name: "203.0.113.7"}} for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")],
        f"POST {HANDED_OVER}": [
            {"json": {}},
            {"json": {}, "headers": {_SECRET_HEADER: "x" * 64}},
        ],
    }  # fmt: skip


def rows(heading: str) -> list[list[str]]:
    """The cells of a table of the page, the head left out."""
    lines = [line for line in PAGE.split(f"## {heading}", 1)[1].split("\n## ", 1)[0].splitlines() if line[:1] == "|"]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def told() -> dict[str, tuple[str, str]]:
    """Route to who may call it and what others get, as the page says."""
    return {route: (who, others) for names, who, others in rows("Who may call what") for route in re.findall(r"`([^`]+)`", names)}  # fmt: skip


def routes_of(app: FastAPI) -> Iterator[str]:
    """Every route of an app, as the page says it."""
    for route in iter_route_contexts(app.routes):
        if isinstance(mount := getattr(route, "original_route", route), Mount):
            yield f"GET {mount.path}/"
            continue
        for method in sorted(route.methods or ()):
            yield f"{method} {route.path}"


def as_told(asked: str) -> str:
    """Returns the route of the page that a request asks for."""
    asked = re.sub(r"^(GET /feeds/)[^.]+", r"\1{token}", asked)
    asked = re.sub(r"^(GET /api/strings/).+", r"\1{tag}", asked)
    return re.sub(r"^(GET /static/).+", r"\1", asked)


def test_every_route_is_on_the_page(whole: Whole) -> None:
    """A route that is new says on the page who may call it; the page names none that is gone."""
    assert {*routes_of(whole.app), *routes_of(whole.door)} == set(told())


def test_every_route_that_is_not_for_everybody_is_tried(whole: Whole) -> None:
    """The calls below are of every row."""
    closed = {route for route, (_, others) in told().items() if others != "—"}
    assert {as_told(asked) for asked in wrongly(whole)} >= closed
    assert {as_told(asked) for asked in rightly(whole)} | {f"POST {HANDED_OVER}"} == set(told())


def test_who_may_call_is_answered(whole: Whole) -> None:
    """Each route answers whom it is for."""
    client = whole.client()
    for asked, parts in rightly(whole).items():
        method, path = asked.split()
        assert client.request(method, path, **parts).status_code == 200, asked


def test_nobody_else_is(whole: Whole) -> None:
    """Without what shows who calls, or with something wrong, the answer is the one on the page and says nothing."""
    for asked, attempts in wrongly(whole).items():
        method, path = asked.split()
        for parts in attempts:
            for app in (whole.app, whole.door):
                answer = whole.client(app).request(method, path, **parts)
                missing = app is whole.door and as_told(asked) not in set(routes_of(app))
                assert str(answer.status_code) == ("404" if missing else told()[as_told(asked)][1]), (asked, parts)
                assert len(answer.content) < 40


def test_a_guessed_secret_is_compared_in_constant_time() -> None:
    """Each place that compares a secret does it by hmac."""
    for path in ("bot/channels/telegram/arriving.py", "bot/channels/whatsapp/webhook.py", "bot/door.py",
                 "directory/booking/feeds.py"):  # fmt: skip
        assert "compare_digest" in (ROOT / path).read_text("utf-8"), path


# Headers ------------------------------------------------------------------------------------------------------

KEPT_TO_ITSELF = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "permissions-policy": "geolocation=(self), camera=(), microphone=()",
    "cross-origin-opener-policy": "same-origin",
}
POLICY = {
    "default-src 'self'", "img-src 'self' blob:", f"frame-ancestors 'self' {EMBEDS}", "object-src 'none'",
    "base-uri 'none'", "form-action 'none'",
}  # fmt: skip


def test_every_answer_keeps_the_page_to_itself(whole: Whole) -> None:
    """Page, script, words, answers, calendars, refusals: all have the headers, and none sets a cookie."""
    client = whole.client()
    asked = [*rightly(whole).items(), *((path, one) for path, all_ in wrongly(whole).items() for one in all_[:1]), ("GET /nothing", {})]  # fmt: skip
    for route, parts in asked:
        method, path = route.split()
        headers = client.request(method, path, **parts).headers
        assert {name: headers[name] for name in KEPT_TO_ITSELF} == KEPT_TO_ITSELF, route
        assert set(headers["content-security-policy"].split("; ")) == POLICY, route
        assert "set-cookie" not in headers, route
        assert "access-control-allow-origin" not in headers, route


def test_a_calendar_is_found_by_no_search_engine(whole: Whole) -> None:
    """The address is the secret."""
    for token in (whole.feed, "guessed"):
        assert whole.client().get(f"/feeds/{token}.ics").headers["x-robots-tag"] == "noindex"


def test_without_sites_nobody_embeds_the_page() -> None:
    """Where the operator names no site the page is in frames of its own only."""
    assert "frame-ancestors 'self'" in security_policy().split("; ")


def test_the_proxy_sees_to_https() -> None:
    """Who was there by https comes by https for a year; what is for our own processes is not passed on; nothing is logged."""
    proxy = (ROOT / "deploy/Caddyfile").read_text("utf-8")
    assert 'Strict-Transport-Security "max-age=31536000"' in proxy
    inside = re.search(r"@inside path (.+)\n\thandle @inside \{\n\t\trespond 404", proxy)
    assert inside
    assert {"/webhook", "/metrics", HANDED_OVER} <= set(inside[1].split())
    assert not re.search(r"^\s*log\b", proxy, re.MULTILINE)


# Whose address counts ----------------------------------------------------------------------------------------

SPOOFED = "192.0.2.66"


@pytest.mark.parametrize(
    ("peer", "forwarded", "counted"),
    [
        ("203.0.113.7", SPOOFED, "203.0.113.7"),  # nobody's proxy
        ("127.0.0.1", "203.0.113.7", "203.0.113.7"),  # ours, on this machine
        ("127.0.0.1", f"{SPOOFED}, 203.0.113.7", "203.0.113.7"),  # ours, that adds to what it was told
    ],
)
async def test_the_address_is_the_one_our_proxy_says(peer: str, forwarded: str, counted: str) -> None:
    """As it is started here: what somebody writes into the header herself is not believed."""
    config = uvicorn.Config("bot.app:create_app", factory=True)
    assert await address(config.forwarded_allow_ips, peer, forwarded) == counted


@pytest.mark.parametrize("forwarded", ["203.0.113.7", f"{SPOOFED}, 203.0.113.7", f"{SPOOFED}, 10.0.0.1, 203.0.113.7"])
async def test_the_address_in_the_compose_file(forwarded: str) -> None:
    """There the proxy has an address of a private network; only what it adds is believed."""
    allowed = re.search(r"FORWARDED_ALLOW_IPS: (\S+)", (ROOT / "docker-compose.yml").read_text("utf-8"))
    assert allowed
    assert await address(allowed[1], "172.18.0.5", forwarded) == "203.0.113.7"


async def address(allowed: Any, peer: str, forwarded: str) -> str:
    """Returns who is calling, as the app sees it."""
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["client"][0])

    scope = {"type": "http", "client": (peer, 1), "scheme": "http", "headers": [(b"x-forwarded-for", forwarded.encode())]}  # fmt: skip
    nothing: Callable[..., Any] = lambda *_: None  # noqa: E731
    await ProxyHeadersMiddleware(app, trusted_hosts=allowed)(scope, nothing, nothing)  # type: ignore[arg-type]  # an app of ASGI
    return seen[0]

"""What ``POST /api/chat`` and the routes beside it say of themselves holds, whatever they are sent (schemathesis)."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.core.result import Ok
from schemathesis.openapi import from_dict

from bot.bare import LARGEST_BYTES
from tests.integration.whole import Whole

EXAMPLES = int(os.environ.get("AMANA_FUZZ", "30"))
FUZZ = settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
OPERATIONS = ["POST /api/chat", "GET /api/languages", "GET /api/strings/{tag}", "GET /healthz"]
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "GEHEIM"]
HEADERS = ["Accept", "Accept-Language", "Authorization", "Content-Type", "Cookie", "Host", "Origin", "Range", "If-None-Match",
           "Expect", "Upgrade", "X-Forwarded-Proto", "X-HTTP-Method-Override"]  # fmt: skip
SEEN = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)


@pytest.fixture(scope="module")
def client(whole: Whole) -> TestClient:
    """Somebody in the street."""
    return whole.client()


def operations(whole: Whole) -> dict[str, Any]:
    """Returns the operations of the interface, as it describes itself."""
    described = from_dict(whole.app.openapi())
    found = [one.ok() for one in described.get_all_operations() if isinstance(one, Ok)]
    return {one.label: one for one in found}


def sent(client: TestClient, case: Case[Any]) -> Any:
    """Sends a case. By the client of the tests: that of schemathesis does not get along with urllib3-future."""
    asked = case.as_transport_kwargs(base_url="http://testserver")
    known = {name: asked[name] for name in ("method", "url", "headers", "params", "json", "cookies") if asked.get(name)}
    if (body := asked.get("data")) is not None:
        known["content"] = body if isinstance(body, bytes | str) else json.dumps(body)
    return client.request(**known)


def test_the_interface_is_what_is_listed_here(whole: Whole) -> None:
    """A new route that is described is tested too."""
    assert list(operations(whole)) == OPERATIONS


@pytest.mark.parametrize("label", OPERATIONS)
def test_what_is_as_described_is_answered_as_described(whole: Whole, client: TestClient, label: str) -> None:
    """Status, kind of content, headers and body are those described; nothing that fits the description is refused."""

    @FUZZ
    @given(operations(whole)[label].as_strategy(generation_mode=GenerationMode.POSITIVE))
    def holds(case: Case[Any]) -> None:
        case.validate_response(sent(client, case))

    holds()


def test_what_is_not_as_described_is_refused(whole: Whole, client: TestClient) -> None:
    """A body that does not fit is a 422, and never a 500."""

    @FUZZ
    @given(operations(whole)[OPERATIONS[0]].as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def holds(case: Case[Any]) -> None:
        case.validate_response(sent(client, case))

    holds()


@FUZZ
@given(
    st.sampled_from(METHODS), st.sampled_from([label.split()[1] for label in OPERATIONS] + ["/", "/embed.js", "/x"]),
    st.dictionaries(st.sampled_from(HEADERS), SEEN, max_size=4), st.binary(max_size=40),
)  # fmt: skip
def test_any_method_and_headers(
    client: TestClient, method: str, path: str, headers: dict[str, str], body: bytes
) -> None:
    """Methods nobody offers are told so; headers with nonsense in them change nothing."""
    answer = client.request(method, path, headers=headers, content=body)
    assert answer.status_code < 500, (method, path, headers)
    if answer.status_code == 405:
        assert answer.headers["allow"]


@pytest.mark.parametrize("declared", [True, False])
def test_what_is_endless_is_not_read_to_its_end(client: TestClient, declared: bool) -> None:
    """A body over the limit is refused, whether its length is said or not."""
    parts = [b"x" * 65536] * (LARGEST_BYTES // 65536 + 2)
    answer = client.post("/api/chat", content=b"".join(parts) if declared else iter(parts))
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["/openapi.json", "/docs", "/redoc", "/docs/oauth2-redirect"])
def test_there_is_no_page_about_the_interface(whole: Whole, path: str) -> None:
    """What a program may ask stands in the documents; the app itself says nothing of what it is made of."""
    for app in (whole.app, whole.door):
        assert whole.client(app).get(path).status_code == 404


@pytest.mark.parametrize(
    "said", ['"text": "dentist \\udfff in berlin"', '"payload": "/inform\\ud800"', '"language": "\\ud800"']
)
def test_half_a_letter_is_answered(client: TestClient, said: str) -> None:
    """JSON can hold halves of letters, which no database, detector or messenger takes."""
    answer = client.post(
        "/api/chat", content=f'{{"conversation": "\\udfff", {said}}}', headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 200
    assert answer.json()["messages"]


def test_a_refusal_does_not_repeat_what_was_sent(client: TestClient) -> None:
    """Where it is wrong is said, and no more."""
    content = '{"conversation": "her", "text": {"planted": "secret \\ud800"}, "\\ud800": 1}'
    answer = client.post("/api/chat", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    assert "secret" not in answer.text

"""What Meta calls: signed or refused, and the same failure known again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.whatsapp.account import PATH
from tests.integration.whatsapp.line import HER, Line
from tests.peers import graph_api as meta

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

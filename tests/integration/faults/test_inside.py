"""Our own processes reach each other by the proxy, where nobody from the street does."""

from __future__ import annotations

import httpx
import pytest

from bot.door import HANDED_OVER
from tests.integration.faults.scene import Scene

UNPROCESSABLE, FORBIDDEN, NOT_FOUND = 422, 403, 404


@pytest.mark.parametrize(("path", "refused_with"), [("/webhook", UNPROCESSABLE), (HANDED_OVER, FORBIDDEN)])
def test_a_way_for_our_own_processes(scene: Scene, path: str, refused_with: int) -> None:
    """The app itself reads what comes from inside, and refuses this for what it says; the street finds nothing."""
    inside = f"http://127.0.0.1:{scene.layout.any_app}{path}"
    assert httpx.post(inside, json={}, trust_env=False).status_code == refused_with
    assert scene.client.post(path, json={}).status_code == NOT_FOUND

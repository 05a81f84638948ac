"""The network between the apps and PostgreSQL, Redis or Telegram is cut, hangs, or is slow, while people write."""

from __future__ import annotations

import random
import time

import pytest

from directory.database import is_up, open_engine
from tests.integration.faults.scene import SAID, Scene, load
from tests.integration.running import becomes
from tests.peers.telegram_api import TelegramPerson
from tests.peers.wire import Wire, wire

PEOPLE = 4
_HELD_S, _SLOW_S = 3.0, 0.2
ANSWERED = "nothing acknowledged is lost; every person had an answer; it recovers without hands"


@pytest.mark.parametrize("how", ["cut", "hangs", "slow"])
@pytest.mark.parametrize(
    "peer",
    [
        pytest.param(
            "PostgreSQL", marks=pytest.mark.fault("network to PostgreSQL cut, hanging, slow", promise=ANSWERED)
        ),
        pytest.param("Redis", marks=pytest.mark.fault("network to Redis cut, hanging, slow", promise=ANSWERED)),
        pytest.param("Telegram", marks=pytest.mark.fault("network to Telegram cut, hanging, slow", promise=ANSWERED)),
    ],
)
def test_every_person_is_answered(scene: Scene, peer: str, how: str) -> None:
    """Each message has its answer, in the end; of danger too."""
    drawn = random.Random(f"{peer} {how}")

    def writes(her: TelegramPerson) -> None:
        for words in SAID:
            scene.says(her, words)

    try:
        with load(scene, writes, PEOPLE) as people:
            time.sleep(drawn.uniform(0, 0.3))
            breaks(scene.wires[peer], how)
            time.sleep(_HELD_S)
            scene.wires[peer].mend()
    finally:
        scene.wires[peer].mend()
    assert scene.all_is_well()
    for her in people:
        assert len(scene.telegram.texts(her.number)) >= len(SAID)
        assert any("112" in said for said in scene.texts(her))


@pytest.mark.fault("PostgreSQL is reached but says nothing", promise="it is given up after seconds, and asked again")
def test_a_database_that_says_nothing_is_given_up(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wants to connect does not wait for ever, and connects as soon as it speaks."""
    monkeypatch.setattr("directory.database._CONNECTED_WITHIN_S", 2)
    with wire(scene.layout.postgresql) as laid:
        engine = open_engine(scene.engine.url.set(port=laid.port).render_as_string(hide_password=False))
        laid.hold()
        assert not is_up(engine)
        laid.mend()
        assert becomes(lambda: is_up(engine))
        engine.dispose()


def breaks(laid: Wire, how: str) -> None:
    """Does to a wire what happens to wires."""
    if how == "cut":
        laid.cut()
    elif how == "hangs":
        laid.hold()
    else:
        laid.delay_s = _SLOW_S

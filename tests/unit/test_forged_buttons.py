"""A payload comes from outside: what no button says is in no table afterwards, whatever it calls itself."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from sqlmodel import Session

from bot.pressed import pressed
from directory import taxonomy
from tests import planted
from tests.builders import ROOT, a_database, an_entry
from tests.capable import RealHouse
from tests.office import Somebody

ENTITIES = yaml.safe_load((ROOT / "nlu/domain/intents.yml").read_text("utf-8"))["entities"]
BEFORE = ('/find_care{"service":"primary_care","place":"geo:52.52,13.41"}', '/set_reminder{"part":"begin"}')


def test_a_button_pressed_in_the_middle_of_another_talk_is_answered() -> None:
    """Where no capability has anything to say she gets numbers and the menu, not silence."""
    her = Somebody(RealHouse(a_database(an_entry())), "telegram", "she")
    her.taps(BEFORE[1])
    assert her.taps('/book_appointment{"status":"undocumented"}').keys == ["trouble"]


def test_no_value_of_a_forged_button_is_in_a_table() -> None:
    """Every intent with every value, each in the middle of a search, and all of them together."""
    house = RealHouse(a_database(an_entry()))
    for number, intent in enumerate(taxonomy.intents()):
        her = Somebody(house, "telegram", f"forger-{number}")
        for payload in BEFORE:
            her.taps(payload)
        for entity in ENTITIES:
            her.taps(f"/{intent}{json.dumps({entity: planted.WORD})}")
        her.taps(f"/{intent}{json.dumps(dict.fromkeys(ENTITIES, planted.WORD))}")
        her.taps(BEFORE[0])
    with Session(house.engine) as session:
        assert house.tally.write(session)
    assert planted.in_tables(house.engine) == {}


@pytest.mark.parametrize("name", ["service", "status"])
def test_only_what_can_be_is_taken(name: str) -> None:
    """A kind of care or a legal situation is one of those there are; others are as if they had not been said."""
    known = {"service": taxonomy.services, "status": taxonomy.statuses}[name]()
    for value in known:
        said = pressed(f"/inform{json.dumps({name: value})}")
        assert said
        assert said.entities == {name: value}
    impossible: tuple[Any, ...] = (planted.WORD, "", 7, None, ["primary_care"], {"a": "b"}, "primary_care ")
    for other in impossible:
        said = pressed(f"/inform{json.dumps({name: other, 'part': 'x'})}")
        assert said
        assert said.entities == {"part": "x"}

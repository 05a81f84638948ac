"""Seeing and deleting what is kept of somebody: everything, at once, and nothing of anybody else."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bot.files import MAKERS
from bot.render import Renderer
from directory import erasure
from directory.erasure import Kept
from directory.facts.packs import Facts
from directory.vault import Person
from tests.builders import Stage, resources

HER, OTHER = "her key", "another key"


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Two things kept of her and one of somebody else, as a feature would register them."""
    rows = {HER: ["one", "two"], OTHER: ["three"]}

    def erase(_: Session, key: str) -> int:
        return len(rows.pop(key, []))

    def held(_: Session, key: str) -> list[dict[str, Any]]:
        return [{"thing": row} for row in rows.get(key, [])]

    erasure.import_all()
    monkeypatch.setattr(erasure, "_KEPT", {"thing": Kept("thing", (), held, erase)})
    return rows


def stage(facts: Facts) -> Stage:
    """A stage on which she writes."""
    return Stage(resources(facts, person_of=lambda _: Person(HER, "web", b"")))


def test_one_step_deletes_all_of_hers_and_says_how_many(facts: Facts, kept: dict[str, list[str]]) -> None:
    """Hers is gone and counted, that of others stays; the second time there is nothing to delete (need 44)."""
    played = stage(facts).plays("action_delete_my_data")
    assert kept == {OTHER: ["three"]}
    assert played.titles == ["deleted-also", "deleted"]
    assert played.messages[0].args["kinds"]["parts"][0]["args"] == {"count": 2}
    assert any(outgoing.forget for outgoing in played.messages)
    assert stage(facts).plays("action_delete_my_data").titles == ["deleted"]


def test_what_is_kept_is_counted_and_given(facts: Facts, kept: dict[str, list[str]], renderer: Renderer) -> None:
    """The answer about privacy counts what is kept of her; asked for, it comes as a file of hers alone (need 46)."""
    assert stage(facts).plays("action_ask_bot_privacy").titles == ["bot-privacy", "bot-privacy-kept"]
    mine = stage(facts).plays("action_ask_bot_privacy", {"status": "student"}, entities={"part": "mine"})
    assert mine.titles == ["my-data-talk", "bot-privacy-kept", "my-data-file"]
    file = mine.messages[-1].file
    assert file is not None
    made = MAKERS[file.kind](file.args, "en", renderer)
    assert json.loads(made.content) == {"thing": [{"thing": "one"}, {"thing": "two"}]}


def test_a_database_that_does_not_answer_is_no_deletion(facts: Facts, kept: dict[str, list[str]]) -> None:
    """Where the tables cannot be reached nobody is told that everything is gone."""

    def down() -> Session:
        raise OperationalError("", {}, Exception())

    hers = resources(facts, person_of=lambda _: Person(HER, "web", b""))
    stage_without = Stage(replace(hers, open_session=down))
    assert stage_without.plays("action_delete_my_data").titles == ["deleted-not-all"]
    assert stage_without.plays("action_ask_bot_privacy").titles == ["bot-privacy", "my-data-unreadable"]

"""News are written by one and released by another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from directory import erasure
from directory.broadcasts import sending
from directory.curation.roles import Role
from directory.curation.tables import Change, Draft
from tests.office import House, Somebody
from tests.unit.news.newsroom import LINE, draft_in, sent, wishing


def test_nobody_releases_her_own(house: House, writer: Somebody, other: Somebody) -> None:
    """The writer cannot, a second coordinator can; who wrote and who released is in the audit log."""
    wishing(house, "her")
    number = draft_in(writer.says(LINE))
    assert writer.says(f"publish {number}").keys == ["admin-needs-another"]
    assert sent(house) == []
    assert other.says(f"publish {number}").keys == ["admin-rows"]
    with house.session() as session:
        [change] = session.exec(select(Change).where(Change.subject == sending.SUBJECT))
        assert (change.author_key, change.actor_key) == (writer.key, other.key)
    assert [row.message["key"] for row in sent(house)] == ["news-message"]


def test_an_administrator_does_not_release_her_own_either(house: House) -> None:
    """Nobody is above it."""
    boss = house.member(Role.ADMINISTRATOR, "boss")
    assert boss.says(f"publish {draft_in(boss.says(LINE))}").keys == ["admin-needs-another"]


def test_who_deletes_herself_and_comes_back_does_not_release_her_own(
    house: House, writer: Somebody, other: Somebody
) -> None:
    """The draft no longer says whose it is, so it is anybody's own, and nobody can release it."""
    number = draft_in(writer.says(LINE))
    with house.session() as session:
        erasure.erase(session, writer.key)
        assert session.exec(select(Draft.author_key)).all() == [""]
    again = house.member(Role.COORDINATOR, "writer", region="DE")
    assert again.key == writer.key
    for who in (again, other):
        assert who.says(f"publish {number}").keys == ["admin-needs-another"]
    assert other.says(f"discard {number}").keys == ["admin-discarded"]


def test_of_one_writer_only_a_few_go_out_in_a_day(house: House, writer: Somebody, other: Somebody) -> None:
    """However many drafts there are, and whether they were undone; a day later, and of another writer, they do."""
    drafts = [draft_in(writer.says(f"{LINE} {number}")) for number in range(sending.A_DAY + 1)]
    for number in drafts[:-1]:
        assert other.says(f"publish {number}").keys == ["admin-rows"]
    other.says("undo")
    assert other.says(f"publish {drafts[-1]}").keys == ["admin-enough-today"]
    assert writer.says(f"publish {draft_in(other.says(LINE))}").keys == ["admin-rows"]
    house.clock.moment += timedelta(days=1)
    assert other.says(f"publish {drafts[-1]}").keys == ["admin-rows"]


def test_who_may_not_write_there_may_not_release_there(house: House, writer: Somebody) -> None:
    """A coordinator of another country, and a curator, neither write nor see nor release."""
    french = house.member(Role.COORDINATOR, "french", region="FR")
    curator = house.member(Role.CURATOR, "curator", organization="Organisation 1")
    assert french.says(LINE).keys == ["admin-broadcast-not-yours"]
    number = draft_in(writer.says(LINE))
    for who in (french, curator):
        assert who.says(f"publish {number}").keys == ["admin-draft-none"]
        assert who.says(f"broadcast {number} fr : autre").keys in (["admin-draft-none"], ["admin-not-yours"])


def test_words_that_change_are_a_new_draft(house: House, writer: Somebody, other: Somebody) -> None:
    """Whoever releases releases what she has read: the number she read it under is gone."""
    number = draft_in(writer.says(LINE))
    changed = writer.says(f"broadcast {number} fr : Le centre est fermé.")
    assert other.says(f"publish {number}").keys == ["admin-draft-decided"]
    assert other.says(f"broadcast {draft_in(changed)} fr : Autre chose.").keys == ["admin-draft-none"]
    assert "Le centre est fermé." in other.says(f"draft {draft_in(changed)}").text


def test_a_machines_words_want_a_yes(house: House, writer: Somebody, other: Somebody) -> None:
    """Before it nobody gets them, after it they are said to be a machine's (need 33)."""
    wishing(house, "she", language="fr")
    drafted = writer.says(f"broadcast {draft_in(writer.says(LINE))} fr")
    assert "(machine translation) FR THE CLINIC" in drafted.text
    agreed = writer.says(f"broadcast {draft_in(drafted)} fr yes")
    unread = draft_in(writer.says(f"broadcast {draft_in(writer.says(LINE))} fr"))
    other.says(f"publish {unread}")
    assert sent(house) == []
    other.says(f"publish {draft_in(agreed)}")
    [row] = sent(house)
    assert row.message["args"]["text"]["by_machine"]


@pytest.mark.parametrize(
    ("people", "shown"), [(0, "fewer than 5"), (4, "fewer than 5"), (5, "at least 5"), (9, "least 5")]
)
def test_few_people_are_not_counted(house: House, writer: Somebody, people: int, shown: str) -> None:
    """Nothing is told of fewer than five, and nothing by steps of fewer than five."""
    wishing(house, *map(str, range(people)))
    assert shown in writer.says(LINE).text


@pytest.mark.parametrize("line", ["broadcast Berlin :", "broadcast : x", "broadcast"])
def test_what_is_no_news_gets_the_usage(writer: Somebody, line: str) -> None:
    """An area and words are needed."""
    assert writer.says(line).keys == ["admin-usage"]


def test_long_words_and_unknown_areas_are_refused(writer: Somebody) -> None:
    """Each says why, and nothing is drafted."""
    assert writer.says(f"broadcast Berlin : {'x' * 401}").keys == ["admin-broadcast-long"]
    assert writer.says("broadcast Zzyzzxx : closed").keys == ["admin-region-unknown"]

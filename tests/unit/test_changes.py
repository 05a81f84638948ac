"""Draft, review, live; every change kept, any undone, nobody's work overwritten."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from directory.curation import changes, drafts, entries
from directory.curation.roles import Actor, Grant, Role, give, organization_named
from directory.curation.subjects import AlreadyDecided, Conflict, NeedsAnother, NothingChanged
from directory.vault import Person
from tests.builders import NOON, a_database, an_entry

ALICE, BELA = Actor("alice", Role.CURATOR, 1), Actor("bela", Role.CURATOR, 1)
CORA = Actor("cora", Role.COORDINATOR, region="DE")


def a_session() -> Session:
    """A directory with one entry, number 1."""
    return Session(a_database(an_entry("1", organization="MediBüro")))


def live(session: Session) -> dict[str, Any]:
    """The snapshot of the entry as it is."""
    found = entries.load(session, 1)
    assert found is not None
    return found


def proposed(session: Session, actor: Actor, **values: Any) -> Any:
    """A draft of the entry with other values."""
    return drafts.propose(session, actor, "entry", "1", live(session) | values, NOON)


EDITS = st.one_of(
    st.tuples(st.just("opening_hours"), st.sampled_from([None, "Mo 08:00-12:00", "24/7", "Tu-Th 10:00-14:00"])),
    st.tuples(
        st.just("address_1"), st.one_of(st.none(), st.text(st.characters(codec="utf-8", categories=["L"]), min_size=1))
    ),
    st.tuples(
        st.just("services"),
        st.lists(st.sampled_from(["dental", "maternal", "tb"]), min_size=1, unique=True).map(sorted),
    ),
    st.tuples(st.just("languages"), st.lists(st.sampled_from(["de", "fr", "ti"]), unique=True).map(sorted)),
    st.tuples(st.just("status"), st.sampled_from(["active", "inactive", "temporarily closed"])),
    st.tuples(st.just("assured_date"), st.sampled_from([None, "2026-05-01", "2026-11-25"])),
)


@given(st.lists(EDITS, max_size=8))
def test_undoing_all_in_reverse_gives_the_beginning(edits: list[tuple[str, Any]]) -> None:
    """Whatever was changed in whatever order, taking it back step by step leads to where it began."""
    with a_session() as session:
        before, done = live(session), []
        for name, value in edits:
            try:
                done.append(changes.change(session, CORA, "entry", "1", {name: value}, "edit", NOON))
            except NothingChanged:
                continue
        for change in reversed(done):
            changes.undo(session, change, CORA, NOON)
        assert live(session) == before


def test_a_draft_stands_beside_what_is_live() -> None:
    """Nothing is live before somebody publishes it, and then exactly what was proposed is."""
    with a_session() as session:
        before = live(session)
        draft = proposed(session, ALICE, name="Another name")
        assert live(session) == before
        drafts.publish(session, draft, BELA, NOON)
        assert live(session) == before | {"name": "Another name"}


@pytest.mark.parametrize(
    ("author", "values", "colleague", "alone"),
    [
        (ALICE, {"opening_hours": "24/7"}, True, True),
        (ALICE, {"name": "Another"}, True, False),
        (ALICE, {"opening_hours": "24/7", "name": "Another"}, True, False),
        (ALICE, {"name": "Another"}, False, True),
        (ALICE, {"firewall_statement": "We tell nobody."}, False, False),
        (CORA, {"name": "Another"}, True, True),
        (CORA, {"firewall_statement": "We tell nobody."}, True, False),
        (Actor("root", Role.ADMINISTRATOR), {"firewall_statement": "We tell nobody."}, True, False),
    ],
)
def test_what_an_author_may_publish_alone(author: Actor, values: dict[str, Any], colleague: bool, alone: bool) -> None:
    """Hours and telephone, and all but a promise where nobody else keeps the entry; coordinators all but a promise."""
    with a_session() as session:
        for actor in (ALICE, BELA)[: 1 + colleague]:
            organization = organization_named(session, "MediBüro")
            give(session, Person(actor.key, "web", b""), Grant(actor.role, organization.id), "en", NOON)
        draft = proposed(session, author, **values)
        assert drafts.may_publish(session, author, draft) is alone
        assert drafts.may_publish(session, BELA if author is not BELA else ALICE, draft)
        assert not drafts.may_publish(session, Actor("agent", Role.AGENT, 1), draft)


def test_changes_of_other_fields_are_kept() -> None:
    """Two who propose at once, each in another field, both get theirs."""
    with a_session() as session:
        one, two = proposed(session, ALICE, opening_hours="24/7"), proposed(session, BELA, address_1="Street 1")
        drafts.publish(session, one, BELA, NOON)
        drafts.publish(session, two, ALICE, NOON)
        assert (live(session)["opening_hours"], live(session)["address_1"]) == ("24/7", "Street 1")


def test_a_change_of_the_same_field_is_shown_not_overwritten() -> None:
    """The second of two proposals for one field is refused, with what is there now."""
    with a_session() as session:
        one, two = (
            proposed(session, ALICE, opening_hours="24/7"),
            proposed(session, BELA, opening_hours="Mo 08:00-09:00"),
        )
        drafts.publish(session, one, BELA, NOON)
        with pytest.raises(Conflict) as met:
            drafts.publish(session, two, ALICE, NOON)
        assert met.value.fields == {"opening_hours": (None, "24/7", "Mo 08:00-09:00")}
        assert live(session)["opening_hours"] == "24/7"


def test_undoing_what_was_changed_since_is_refused() -> None:
    """An older change cannot be undone over a newer one of the same field."""
    with a_session() as session:
        first = changes.change(session, CORA, "entry", "1", {"opening_hours": "24/7"}, "edit", NOON)
        changes.change(session, CORA, "entry", "1", {"opening_hours": "Mo 08:00-09:00"}, "edit", NOON)
        with pytest.raises(Conflict):
            changes.undo(session, first, CORA, NOON)


def test_nothing_is_decided_or_undone_twice() -> None:
    """A button pressed twice does it once."""
    with a_session() as session:
        draft = proposed(session, ALICE, opening_hours="24/7")
        done = drafts.publish(session, draft, BELA, NOON)
        with pytest.raises(AlreadyDecided):
            drafts.publish(session, draft, BELA, NOON)
        changes.undo(session, done, BELA, NOON)
        with pytest.raises(AlreadyDecided):
            changes.undo(session, done, BELA, NOON)


def test_an_undone_promise_does_not_come_back_by_undoing() -> None:
    """Taking back the undoing of a promise would pass by the second yes, and is refused."""
    with a_session() as session:
        done = drafts.publish(session, proposed(session, ALICE, firewall_statement="We tell nobody."), BELA, NOON)
        undone = changes.undo(session, done, BELA, NOON)
        with pytest.raises(NeedsAnother):
            changes.undo(session, undone, BELA, NOON)


def test_what_was_added_is_retired_by_undoing_and_shown_again_by_undoing_that() -> None:
    """An added entry keeps its number for good: undoing hides it, undoing the undoing shows it."""
    with a_session() as session:
        new = live(session) | {"source_id": "hand:1", "name": "New"}
        draft = drafts.propose(session, ALICE, "entry", None, new, NOON)
        done = drafts.publish(session, draft, BELA, NOON)
        undone = changes.undo(session, done, BELA, NOON)
        added = entries.load(session, int(done.subject_id))
        assert added is not None
        assert added["status"] == "inactive"
        changes.undo(session, undone, BELA, NOON)
        assert entries.load(session, int(done.subject_id)) == new


def test_history_says_who_when_what_and_why() -> None:
    """Every change is kept, the newest first, with its author where somebody else published it."""
    with a_session() as session:
        changes.change(session, ALICE, "entry", "1", {"status": "inactive"}, "retire", NOON, "closed in May")
        drafts.publish(session, proposed(session, ALICE, name="Another"), BELA, NOON + timedelta(hours=1))
        newest, oldest = changes.history(session, "entry", "1")
        assert (newest.action, newest.actor_key, newest.author_key) == ("edit", "bela", "alice")
        assert (oldest.action, oldest.why, oldest.actor_organization_id) == ("retire", "closed in May", 1)
        assert (oldest.before, oldest.after) == ({"status": "active"}, {"status": "inactive"})

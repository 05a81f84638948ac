"""The firewall: four parts always, promises only as far as they go, and reports that nobody can trace or misuse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from babel import Locale
from sqlmodel import Session, select

from bot.render import region_name
from directory import firewall
from directory.curation.tables import FirewallPromise
from directory.facts.lookup import firewall_for
from directory.facts.packs import Facts
from directory.firewall import FirewallReport, PromiseLevel, TooManyReports
from directory.geo.places import Place, PlaceIndex
from directory.models import Service
from directory.vault import Person, Vault
from tests.builders import Played, Stage, a_database, a_firewall, an_entry, facts_of, resources

TODAY = date(2026, 11, 25)
HASH = Vault(["a secret of this test"]).hash


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are, with an empty directory."""
    return Stage(resources(facts))


def told(stage: Stage, **slots: Any) -> Played:
    """Plays the firewall statement in Germany."""
    return stage.plays("action_rights", {"country": "DE", "topic": "firewall", **slots})


FOUR_PARTS = ["law", "place", "this-chat", "not-known"]


def parts(answer: Played) -> list[str]:
    """Returns which of the four parts of the firewall statement were said, in order."""
    names = {"firewall-law": "law", "firewall-missing": "law", "firewall-place": "place", "firewall-place-not-chosen": "place",
             "firewall-this-chat": "this-chat", "firewall-not-known": "not-known"}  # fmt: skip
    return [names[title] for title in answer.titles if title in names]


def test_the_firewall_statement_always_has_four_parts(world: Stage, facts: Facts) -> None:
    """The law, the place, this chat and what is not known: all four, in this order, in every country."""
    for code in [*facts.countries, "NG"]:
        answer = told(world, country=code)
        assert parts(answer) == FOUR_PARTS, code
        law = firewall_for(facts, *facts.locate(Place(f"cc:{code}", "", code)))
        claimed = [
            key for key in answer.keys if key in {f"firewall-{x}" for x in ("strong", "partial", "none", "unclear")}
        ]
        assert claimed == ([f"firewall-{law.legal_firewall}"] if law else [])


def test_the_law_of_the_region_is_named_as_the_regions(world: Stage, places: PlaceIndex) -> None:
    """In London the statement is about England; without a region it says that it differs."""
    london = next(place for place in places.named(["london"])["london"] if place.country == "GB")
    assert "firewall-law-title-region" in told(world, country="GB", place=london.ref).keys
    assert "firewall-regions-differ" in told(world, country="GB").keys


@pytest.mark.parametrize(
    ("statement", "key"), [("We do not report", "firewall-place-own-words"), (None, "firewall-place-none")]
)
def test_a_places_promise_is_its_own(statement: str | None, key: str) -> None:
    """What a place promises is told as its own words, with who checked; without a promise that is said."""
    entry = an_entry(firewall_statement=statement, firewall_statement_basis="own page")
    stage = Stage(resources(facts_of(a_firewall()), entry))
    answer = stage.plays("action_rights", {"country": "DE", "topic": "firewall", "entry": "1"})
    assert parts(answer) == FOUR_PARTS
    assert key in answer.keys
    assert ("firewall-place-promise" in answer.keys) is bool(statement)
    assert "firewall-place-no-report" in answer.keys


def test_the_law_is_that_of_the_place_asked_about(facts: Facts) -> None:
    """Asked about a place abroad the law told is the law there, overseas that of the state it belongs to."""
    abroad = Stage(resources(facts, an_entry(country="CH", city="Basel"), an_entry("gf", country="GF", city="Cayenne")))
    for number, law in (("1", firewall_for(facts, "CH", "")), ("2", firewall_for(facts, "FR", "FR-GF"))):
        assert law is not None
        answer = abroad.plays("action_rights", {"country": "DE", "topic": "firewall", "entry": number})
        assert f"firewall-{law.legal_firewall}" in answer.keys
        assert parts(answer) == FOUR_PARTS


def test_a_doubt_stands_before_the_law_too() -> None:
    """A firewall record that may have changed is doubted before it is told."""
    keys = told(Stage(resources(facts_of(a_firewall(volatile="litigation"))))).keys
    assert keys.index("rights-volatile") < keys.index("firewall-partial")


@pytest.fixture
def session() -> Any:
    """A directory with two places, of which the first promises something."""
    promise = {"firewall_statement": "We do not report", "firewall_statement_basis": "own page"}
    with Session(a_database(an_entry("1", **promise), an_entry("2"))) as opened:
        yield opened


def level(session: Session, day: date = TODAY, number: int = 1) -> PromiseLevel:
    """Returns how far a place's promise goes on a day."""
    service = session.get(Service, number)
    assert service is not None
    promise = firewall.promise_of(session, service, day)
    assert bool(promise.text) == (promise.level is PromiseLevel.OWN_WORDS)
    return promise.level


def test_a_promise_two_people_checked_is_told_as_such(session: Session) -> None:
    """The words that were checked are told with the day of the second yes; withdrawn, the place's own words are left."""
    promise = FirewallPromise(
        service_id=1, statement="No data leave the house", language="en", evidence_kind="text", evidence="a letter",
        signed_by="director", signed_on=TODAY, checked_on=TODAY,
    )  # fmt: skip
    session.add(promise)
    service = session.get(Service, 1)
    assert service is not None
    told = firewall.promise_of(session, service, TODAY)
    assert (told.level, told.text, told.checked_on) == (PromiseLevel.CONFIRMED, promise.statement, TODAY)
    report(session, "her")
    assert firewall.promise_of(session, service, TODAY).text is None
    firewall.decide(session, 1, False, "curator", TODAY)
    promise.valid = False
    assert firewall.promise_of(session, service, TODAY).level is PromiseLevel.OWN_WORDS


def report(session: Session, person: str, day: date = TODAY, number: int = 1) -> None:
    """Somebody reports a place."""
    firewall.report(session, number, person, HASH, day)


def test_a_report_hides_the_promise_at_once(session: Session) -> None:
    """After one report the promise is told no more, and the item stands before the curators."""
    assert level(session) is PromiseLevel.OWN_WORDS
    report(session, "her")
    assert level(session) is PromiseLevel.QUESTIONED
    assert level(session, number=2) is PromiseLevel.NONE
    assert firewall.open_reports(session) == [(1, 1, TODAY)]


def test_one_person_counts_once(session: Session) -> None:
    """Reporting the same place again within the month adds nobody; another person does."""
    for person in ("her", "her", "him"):
        report(session, person)
    assert firewall.open_reports(session) == [(1, 2, TODAY)]


def test_a_curator_decides(session: Session) -> None:
    """Upheld, the promise stays hidden and that is said; mended, it may be told again."""
    report(session, "her")
    assert firewall.decide(session, 1, True, "coordinator", TODAY) == 1
    assert level(session) is PromiseLevel.BROKEN
    assert firewall.open_reports(session) == []
    firewall.restore(session, 1)
    assert level(session) is PromiseLevel.OWN_WORDS


def test_a_decision_is_about_one_place(session: Session) -> None:
    """Deciding on one place settles nothing of another; nor does mending one lift what was found at another."""
    report(session, "her", number=1)
    report(session, "her", number=2)
    assert firewall.decide(session, 1, True, "curator", TODAY) == 1
    assert firewall.open_reports(session) == [(2, 1, TODAY)]
    firewall.decide(session, 2, True, "curator", TODAY)
    firewall.restore(session, 1)
    assert level(session, number=2) is PromiseLevel.BROKEN


def test_what_most_people_report_is_looked_at_first(session: Session) -> None:
    """The queue begins with the place most people reported; of two alike with the one that has waited longest."""
    report(session, "her", TODAY, number=1)
    report(session, "him", TODAY - timedelta(days=1), number=2)
    assert [place for place, _, _ in firewall.open_reports(session)] == [2, 1]
    report(session, "another", TODAY, number=1)
    assert [place for place, _, _ in firewall.open_reports(session)] == [1, 2]


def test_a_dismissed_report_is_no_tool(session: Session) -> None:
    """After a dismissal one person cannot hide the promise again, two can; later one is enough once more."""
    report(session, "her")
    firewall.decide(session, 1, False, "curator", TODAY)
    report(session, "him")
    assert level(session) is PromiseLevel.OWN_WORDS
    report(session, "another")
    assert level(session) is PromiseLevel.QUESTIONED
    firewall.decide(session, 1, False, "curator", TODAY)
    later = TODAY + timedelta(days=100)
    report(session, "her", later)
    assert level(session, later) is PromiseLevel.QUESTIONED


def test_nobody_reports_many_places_a_day(session: Session) -> None:
    """The fourth report of a day is refused and not kept; the next day there is room again."""
    for _ in range(firewall.REPORTS_A_DAY):
        report(session, "her", number=2)
    with pytest.raises(TooManyReports):
        report(session, "her")
    assert level(session) is PromiseLevel.OWN_WORDS
    report(session, "him")
    report(session, "her", TODAY + timedelta(days=1), number=2)


def test_the_reporter_cannot_be_found_or_joined(session: Session) -> None:
    """What is kept differs by place and by month, is no key of a person, and yesterday's allowance is gone."""
    report(session, "her", number=1)
    report(session, "her", number=2)
    report(session, "her", TODAY + timedelta(days=40), number=1)
    kept = [row.reporter for row in session.exec(select(FirewallReport)).all()]
    assert len(set(kept)) == 3
    assert HASH("person", "web", "her") not in kept
    assert [row.day for row in session.exec(select(firewall.ReportAllowance)).all()] == [TODAY + timedelta(days=40)]


def test_old_reports_go(session: Session) -> None:
    """A year after the decision nothing is left of a report."""
    report(session, "her")
    firewall.decide(session, 1, True, "curator", TODAY)
    firewall.forget_old(session, TODAY + timedelta(days=365))
    assert len(session.exec(select(FirewallReport)).all()) == 1
    firewall.forget_old(session, TODAY + timedelta(days=366))
    assert session.exec(select(FirewallReport)).all() == []


def test_yesterdays_allowances_go(session: Session) -> None:
    """How often somebody reported is gone the day after, and not before."""
    report(session, "her")
    for day, kept in ((TODAY, 1), (TODAY + timedelta(days=1), 0)):
        firewall.forget_old(session, day)
        assert len(session.exec(select(firewall.ReportAllowance)).all()) == kept


def breach(**slots: Any) -> tuple[Stage, Played]:
    """Somebody tells of a breach where two places are known."""
    promise = {"firewall_statement": "We do not report", "firewall_statement_basis": "own page"}
    person = Person("her", "web", b"")
    with_ = resources(facts_of(a_firewall()), an_entry("1", **promise), an_entry("2"), person_of=lambda _: person)
    stage = Stage(with_)
    return stage, stage.plays("action_report_firewall_breach", {"country": "DE", **slots})


def test_telling_of_a_breach_changes_the_next_answer() -> None:
    """The report is taken for the place in question; the next person is warned and hears no promise."""
    stage, answer = breach(entry="1")
    assert answer.titles[:2] == ["firewall-breach", "firewall-breach-taken"]
    keys = told(stage, entry="1").keys
    assert "firewall-place-questioned" in keys
    assert not {"firewall-place-promise", "firewall-place-no-report"} & set(keys)


def test_which_place_it_was_is_asked() -> None:
    """Without a place nothing is taken down; the places shown can be tapped."""
    _, answer = breach(shown=[1, 2])
    assert "firewall-breach-which" in answer.titles
    assert '/report_firewall_breach{"entry":"2"}' in [button.payload for button in answer.buttons]
    assert "firewall-breach-taken" not in answer.titles


def test_a_region_is_called_by_its_name() -> None:
    """Nobody is told a code where the region has a name; a code nobody knows stays what it is."""
    names = [region_name(code, Locale("fr")) for code in ("DE-TH", "GB-ENG", "FR-YT", "XX-1")]
    assert names == ["Thüringen", "England", "Mayotte", "XX-1"]

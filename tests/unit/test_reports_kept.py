"""Reports of broken promises: what is told of a place meanwhile, to the day, and what is kept of whom for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlmodel import Session, select

from directory import firewall
from directory.curation.tables import FirewallPromise
from directory.firewall import FirewallReport, Promise, PromiseLevel, ReportAllowance, State, TooManyReports
from directory.models import Service
from directory.vault import Vault
from tests.builders import a_database, an_entry

TODAY, DAY = date(2026, 11, 25), timedelta(days=1)
READ = date(2026, 11, 20)
HASH = Vault(["a secret of this test"]).hash
OWN = Promise(PromiseLevel.OWN_WORDS, "Wir melden nicht", "de", READ)


@pytest.fixture
def session() -> Iterator[Session]:
    """A directory with two places, of which the first promises something."""
    promise = {"firewall_statement": "Wir melden nicht", "firewall_statement_basis": "own page", "text_language": "de"}
    with Session(a_database(an_entry("1", read_on=READ, **promise), an_entry("2", read_on=READ))) as opened:
        yield opened


def told(session: Session, day: date = TODAY, number: int = 1) -> Promise:
    """What is told of a place on a day."""
    return firewall.promise_of(session, session.get_one(Service, number), day)


def report(session: Session, person: str, day: date = TODAY, number: int = 1) -> None:
    """Somebody reports a place."""
    firewall.report(session, number, person, HASH, day)


def reports(session: Session) -> list[FirewallReport]:
    """All that is kept of reports."""
    return list(session.exec(select(FirewallReport)).all())


def test_what_is_told_of_a_place_step_by_step(session: Session) -> None:
    """Its own words with their language and day; in question and broken neither words nor language, but how many said so."""
    assert told(session) == OWN
    assert told(session, number=2) == Promise(PromiseLevel.NONE, None, "", READ)
    report(session, "her")
    report(session, "him")
    assert told(session) == Promise(PromiseLevel.QUESTIONED, None, "", READ, 2)
    assert told(session, number=2) == Promise(PromiseLevel.NONE, None, "", READ)
    firewall.decide(session, 1, True, "curator", TODAY)
    assert told(session) == Promise(PromiseLevel.BROKEN, None, "", READ, 0)
    report(session, "another")
    assert told(session) == Promise(PromiseLevel.BROKEN, None, "", READ, 1)


def test_what_was_checked_is_told_with_its_own_language_and_day(session: Session) -> None:
    """Not with those of the page it replaces."""
    session.add(
        FirewallPromise(
            service_id=1, statement="No data leave", language="en", evidence_kind="text", evidence="a letter",
            signed_by="director", signed_on=TODAY, checked_on=TODAY,
        )
    )  # fmt: skip
    assert told(session) == Promise(PromiseLevel.CONFIRMED, "No data leave", "en", TODAY)


def test_a_report_is_kept_with_its_day_and_nothing_of_who(session: Session) -> None:
    """Open until somebody decides; then how, when and by which role."""
    report(session, "her")
    [row] = reports(session)
    assert (row.service_id, row.reported_on, row.state, row.decided_on, row.decided_by) == (
        1,
        TODAY,
        "open",
        None,
        None,
    )
    firewall.decide(session, 1, True, "curator", TODAY + DAY)
    report(session, "him", TODAY + DAY)
    assert firewall.decide(session, 1, False, "coordinator", TODAY + 2 * DAY) == 1
    assert [(row.state, row.decided_on, row.decided_by) for row in reports(session)] == [
        ("upheld", TODAY + DAY, "curator"), ("dismissed", TODAY + 2 * DAY, "coordinator"),
    ]  # fmt: skip


def test_the_same_person_is_known_within_a_month_at_one_place(session: Session) -> None:
    """Again in the month adds nothing; in the next month, in the same month next year and at another place it does."""
    for day in (date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1), date(2027, 11, 1)):
        report(session, "her", day)
    report(session, "her", date(2027, 11, 1), number=2)
    assert len({row.reporter for row in reports(session)}) == len(reports(session)) == 4


def test_how_often_somebody_may_report_joins_no_days_and_no_reports(session: Session) -> None:
    """The row that counts is named anew each day, and not as the reports are."""
    names = set()
    for day in (TODAY, TODAY + DAY):
        report(session, "her", day)
        [allowance] = session.exec(select(ReportAllowance)).all()
        assert (allowance.day, allowance.count) == (day, 1)
        names.add(allowance.reporter)
    assert len(names) == 2
    assert not names & {row.reporter for row in reports(session)}


def test_the_fourth_of_a_day_is_one_too_many(session: Session) -> None:
    """Counted as tried, whether or not it was new; another person has her own count."""
    for _ in range(firewall.REPORTS_A_DAY):
        report(session, "her")
    with pytest.raises(TooManyReports):
        report(session, "her", number=2)
    report(session, "him")
    assert sorted(row.count for row in session.exec(select(ReportAllowance)).all()) == [1, firewall.REPORTS_A_DAY]


def test_the_queue_names_how_many_and_since_when(session: Session) -> None:
    """Most people first; of two alike the one that has waited longest; decided ones are out of it."""
    report(session, "her", TODAY)
    report(session, "him", TODAY - 2 * DAY)
    report(session, "her", TODAY - DAY, number=2)
    assert firewall.open_reports(session) == [(1, 2, TODAY - 2 * DAY), (2, 1, TODAY - DAY)]
    report(session, "him", TODAY - 3 * DAY, number=2)
    assert firewall.open_reports(session) == [(2, 2, TODAY - 3 * DAY), (1, 2, TODAY - 2 * DAY)]
    firewall.decide(session, 2, False, "curator", TODAY)
    assert [place for place, _, _ in firewall.open_reports(session)] == [1]


@pytest.mark.parametrize(("since", "level"), [(89, PromiseLevel.OWN_WORDS), (90, PromiseLevel.QUESTIONED)])
def test_for_ninety_days_after_a_dismissal_it_takes_two(session: Session, since: int, level: PromiseLevel) -> None:
    """Counted from the last dismissal, of this place, and from no upheld one."""
    for days in (200, 0):
        report(session, f"person-{days}", TODAY - days * DAY)
        firewall.decide(session, 1, False, "curator", TODAY - days * DAY)
    later = TODAY + since * DAY
    report(session, "her", later)
    assert told(session, later).level is level
    report(session, "her", TODAY, number=2)
    assert told(session, TODAY, number=2).level is PromiseLevel.QUESTIONED


def test_mending_lifts_what_was_found_and_no_more(session: Session) -> None:
    """Upheld reports go; those that are open or were dismissed stay, and those of other places."""
    for number, upheld in ((1, True), (2, True)):
        report(session, "her", number=number)
        firewall.decide(session, number, upheld, "curator", TODAY)
    report(session, "him")
    firewall.restore(session, 1)
    assert sorted((row.service_id, row.state) for row in reports(session)) == [(1, State.OPEN), (2, State.UPHELD)]


def test_what_is_kept_is_kept_for_a_year(session: Session) -> None:
    """From the decision on, not from the report; what waits for one stays; allowances go with their day."""
    report(session, "her", TODAY - 400 * DAY)
    firewall.decide(session, 1, False, "curator", TODAY)
    report(session, "him", TODAY, number=2)
    for days, left in ((0, 2), (365, 2), (366, 1), (800, 1)):
        firewall.forget_old(session, TODAY + days * DAY)
        assert len(reports(session)) == left, days
    assert session.exec(select(ReportAllowance)).all() == []

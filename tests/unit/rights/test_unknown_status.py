"""Who has not said which papers she has hears what holds for everybody, and all that is known of each."""

from __future__ import annotations

from tests.builders import a_firewall, an_entitlement, args_in
from tests.unit.rights.asked import STATUSES, of


def test_an_unknown_status_hears_first_what_holds_for_everybody() -> None:
    """Who has not said which papers she has is told what holds for all, then what the records say for each."""
    rows = [an_entitlement(id="1"), an_entitlement(id="2", status=["student"], entitlement="partial")]
    answer = of(*rows, a_firewall(), status=None)
    assert answer.titles[:3] == ["rights-warnings", "rights-for-everybody", "rights-statuses"]
    assert not {"status", "status_asked"} & set(answer.slots)
    assert "ask-status" not in answer.keys


def test_an_unknown_status_hears_every_warning() -> None:
    """The warnings of all rows are told to who has not said which of them is hers, before the levels."""
    row = an_entitlement(status=["student"], warnings=[{"kind": "prepayment"}])
    keys = of(row, status=None).keys
    assert keys.index("warning-prepayment") < keys.index("rights-by-status")


def test_nothing_is_said_of_everybody_that_is_not_known_of_everybody() -> None:
    """A level is told to all only if there is a record for every status, with the doubts of those records."""
    urgent = ["emergency_care"]
    some = of(an_entitlement(service=urgent), status=None)
    assert "rights-emergency-row" not in some.keys
    assert "emergency-papers" in some.keys
    every = of(an_entitlement(service=urgent, status=STATUSES, entitlement="partial", confidence="low"), status=None)
    row = every.keys.index("rights-emergency-row")
    assert every.keys[row - 1 : row + 2] == ["rights-uncertain", "rights-emergency-row", "level-partial"]
    assert "rights-source-undated" in every.keys[row:]
    all_of_it = of(an_entitlement(status=STATUSES), status=None)
    assert "rights-everybody-level" in all_of_it.keys


def test_the_list_by_status_keeps_doubts_and_sources() -> None:
    """In the list certain records stand first; the others stand below their doubt; the pages are named."""
    rows = [
        an_entitlement(id="1", status=["student"], basis="general knowledge, unverified"),
        an_entitlement(id="2", status=["undocumented"], volatile="a bill", source_title="One"),
        an_entitlement(id="3", status=["resident"], source_title="Two", entitlement="partial"),
    ]
    listed = next(m for m in of(*rows, status=None).messages if m.key == "rights-statuses")
    keys = [arg["key"] for arg in args_in(listed.args) if arg["type"] == "message"]
    assert [key for key in keys if key.startswith(("status-", "level-", "rights-un"))] == [
        "status-resident", "level-partial", "rights-uncertain", "status-undocumented", "level-full",
        "rights-unverified", "status-student", "level-full",
    ]  # fmt: skip
    assert keys.count("rights-source-undated") == 2

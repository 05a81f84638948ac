"""Who might be reported is warned before anything else; nobody else is frightened."""

from __future__ import annotations

import pytest

from directory import taxonomy
from directory.facts.resolve import UNKNOWN_STATUS
from tests.builders import Stage, a_firewall, an_entitlement, facts_of, keys_in, resources
from tests.unit.rights.asked import STATUSES, of, told

AT_RISK = ("undocumented", "visitor", UNKNOWN_STATUS)


@pytest.mark.parametrize("status", taxonomy.statuses())
@pytest.mark.parametrize("firewall", ["strong", "partial", "none", "unclear"])
def test_the_law_warns_those_it_may_hurt(status: str, firewall: str) -> None:
    """Who may be hurt is told first who reports, unless the law bars all reporting; others are not frightened."""
    facts = facts_of(an_entitlement(status=[*STATUSES]), a_firewall(legal_firewall=firewall, safe_wording="Go there"))
    titles = told(Stage(resources(facts)), status=None if status == UNKNOWN_STATUS else status).titles
    warned = status in AT_RISK and firewall != "strong"
    assert (titles[0] == "rights-warnings") is warned
    assert titles.count("rights-warnings") == warned


def test_without_a_safe_wording_the_duty_itself_is_the_warning() -> None:
    """The warning tells who must report where the record has no advice."""
    assert of(an_entitlement(), a_firewall()).keys[0] == "firewall-duty"


def test_where_the_firewall_is_not_known_that_is_the_warning() -> None:
    """An unknown law is no strong one: who may be hurt hears first that it is not known."""
    assert of(an_entitlement()).keys[0] == "firewall-missing"


def test_a_strong_law_that_is_in_doubt_still_warns() -> None:
    """A law that bars reporting and may have changed is no reason to say nothing."""
    assert of(an_entitlement(), a_firewall(legal_firewall="strong", volatile="a bill")).titles[0] == "rights-warnings"


def test_the_warning_has_its_own_doubt_and_source() -> None:
    """A warning that rests on a changing law says so before it warns, and where it comes from after."""
    answer = of(an_entitlement(), a_firewall(safe_wording="Go there", volatile="a bill", law="Act 2"))
    keys = keys_in(answer.messages[0])
    assert keys[:2] == ["rights-volatile", "rights-warning"]
    assert "rights-law" in keys[2:]

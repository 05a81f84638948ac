"""Every answer there is: what is said is what the records say, doubts and warnings first, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from rasa_sdk import Tracker

from actions.outgoing import Outgoing
from actions.rights import say_rights
from actions.turn import Turn
from bot.render import Renderer, plain
from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import Entitlement
from directory.facts.resolve import STRENGTH, Answer, Case, resolve
from directory.facts.terms import Caution, Condition
from directory.geo.places import PlaceIndex
from tests.builders import Stage, keys_in, resources
from tests.unit.rights.asked import CLAIMS, DOUBTS, STATUSES, WORDS

TOPICS = ("coverage", "documents", "enrolment", "refused")


def all_cases(facts: Facts) -> Iterator[Case]:
    """Yields every case there is: country and region × status × service × child or adult."""
    for code, country in facts.countries.items():
        if country.info and country.entitlements:
            for region in ("", *country.info.regions):
                for status in STATUSES:
                    for service in taxonomy.services():
                        yield from (Case(code, region, status, service, child) for child in (False, True))


class _Case(Turn):
    """A turn about a case that was settled before."""

    def __init__(self, case: Case, world: Any, topic: str) -> None:
        super().__init__(Tracker("x", {"topic": topic}, {}, [], False, None, {}, "action_listen"), world)
        self._case = case

    case = property(lambda self: self._case)
    law_at = property(lambda self: (self._case.country, self._case.region))
    status = property(lambda self: self._case.status)
    service = property(lambda self: self._case.service)


@pytest.fixture(scope="session")
def answered(facts: Facts) -> list[tuple[Answer, str, list[Outgoing]]]:
    """Every answer there is, each once, as it is said to each topic; those to be called are left out."""
    different: dict[object, Answer] = {}
    for case in all_cases(facts):
        answer = resolve(facts, case)
        different.setdefault((answer.shown, answer.hearsay, answer.every, case.country, case.status), answer)
    world = resources(facts)
    said = []
    for number, answer in enumerate(different.values()):
        turn = _Case(answer.case, world, topic := TOPICS[number % len(TOPICS)])
        say_rights(turn)
        said.append((answer, topic, [m for m in turn.messages if m.key != "contacts"]))
    return said


def test_a_claim_is_never_stronger_than_its_record(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """For every place, status, service and age the claim is that of the rows, and nothing else is claimed."""
    for answer, _, messages in answered:
        keys = [key for outgoing in messages for key in keys_in(outgoing)]
        claimed = [CLAIMS[key] for key in keys if key in CLAIMS]
        assert claimed == ([answer.level] if answer.level else []), answer.case
        assert all(STRENGTH.index(claimed[0]) <= STRENGTH.index(row.entitlement) for row in answer.rules if claimed)
        beside = [] if answer.level == "unclear" else [row.entitlement for row in answer.open]
        beside += [row.entitlement for row in answer.routes]
        assert [WORDS[key] for key in keys if key in WORDS] == beside, answer.case
        assert ("rights-missing" in keys or "rights-regions" in keys) == answer.is_empty
    assert len(answered) > 500


def test_warnings_are_there_and_before_the_advice(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """Every warning of every row behind an answer is said, and said before anything else of it."""
    warned = 0
    for answer, _, messages in answered:
        wanted = {f"warning-{caution.kind}" for row in answer.every for caution in row.warnings}
        titles = [outgoing.key for outgoing in messages]
        said = {key for outgoing in messages if outgoing.key == "rights-warnings" for key in keys_in(outgoing)}
        assert wanted <= said, answer.case
        if wanted:
            warned += 1
            assert titles.index("rights-warnings") == 0
            assert titles.count("rights-warnings") == 1
    assert warned > 100


def test_a_doubtful_row_is_told_with_its_doubt(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """Where what makes the claim is not certain a doubt stands before it, in the same message."""
    for answer, _, messages in answered:
        least = [row for row in answer.rules if row.entitlement == answer.level]
        if not least or any(row.is_certain for row in least):
            continue
        keys = next(keys_in(outgoing) for outgoing in messages if outgoing.key == "rights-answer")
        claim = next(number for number, key in enumerate(keys) if key in CLAIMS)
        assert DOUBTS & set(keys[:claim]), answer.case


def test_what_is_not_clear_is_not_answered(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """An unclear record refers on: no condition, no cost, no steps."""
    unclear = [(answer, messages) for answer, _, messages in answered if answer.level == "unclear"]
    for answer, messages in unclear:
        keys = {key for outgoing in messages for key in keys_in(outgoing)}
        assert not {"rights-conditions", "rights-cost", "rights-step", "rights-documents"} & keys, answer.case
    assert unclear


@pytest.mark.parametrize("tag", ["en", "fr", "es", "pt", "ar"])
def test_no_language_drops_a_claim_or_a_warning(
    answered: list[tuple[Answer, str, list[Outgoing]]], renderer: Renderer, facts: Facts, tag: str
) -> None:
    """In each language the worded answer holds the wording of its claim, of no other, and of all warnings."""

    @cache
    def words(key: str) -> str:
        return plain(renderer.render(Outgoing(key), tag).text)

    worded: dict[str, str] = {}
    for answer, _, messages in answered:
        text = "\n".join(_worded(outgoing, renderer, tag, worded) for outgoing in messages)
        claims = {level for key, level in CLAIMS.items() if words(key) in text}
        assert claims == ({answer.level} if answer.level else set()), (tag, answer.case)
        kinds = {caution.kind for row in answer.every for caution in row.warnings}
        assert not [kind for kind in kinds if words(f"warning-{kind}") not in text], (tag, answer.case)


def _worded(outgoing: Outgoing, renderer: Renderer, tag: str, known: dict[str, str]) -> str:
    name = repr((outgoing.key, outgoing.args))
    if name not in known:
        known[name] = plain(renderer.render(replace(outgoing, buttons=()), tag).text)
    return known[name]


def test_every_case_is_answered_without_a_contradiction(facts: Facts) -> None:
    """The packs have no two sourced rules of one rank that differ: `amana facts check` says which they would be."""
    for case in all_cases(facts):
        sourced = {row.entitlement for row in resolve(facts, case).rules if row.is_sourced}
        assert len(sourced) <= 1, case


def test_the_short_form_claims_the_same(world: Stage, facts: Facts, places: PlaceIndex) -> None:
    """Below a list of places the rights in short claim what the full answer claims."""
    hamburg = places.named(["hamburg"])["hamburg"][0]
    for status in STATUSES:
        for service in ("primary_care", "maternal", "tb", "interpreting"):
            answer = resolve(facts, Case("DE", "", status, service, pregnant=service == "maternal"))
            slots = {"country": "DE", "place": hamburg.ref, "status": status, "service": service, "topic": "find_care"}
            claimed = [CLAIMS[key] for key in world.plays("action_find_care", slots).keys if key in CLAIMS]
            assert claimed == ([answer.level] if answer.level else []), (status, service)


def test_records_are_what_the_types_say() -> None:
    """The levels, warnings and conditions of these tests are all there are, each with its wording."""
    annotation = Entitlement.model_fields["entitlement"].annotation
    assert annotation is not None
    assert set(annotation.__args__) == set(STRENGTH)
    assert Caution.model_fields.keys() == {"kind", "text", "confirmed"}
    assert Condition.model_fields.keys() == {"kind", "months", "day", "groups"}

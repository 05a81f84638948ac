"""What a person reads of a place's promise, and of what is not known of the law: names, dates and words, not keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from babel.dates import format_date
from sqlmodel import Session

from bot.render import Renderer
from directory import firewall
from directory.curation.tables import FirewallPromise
from directory.facts.packs import Facts
from directory.facts.records import CountryInfo
from directory.translations import revision
from directory.values import Origin, Translation
from directory.vault import Vault
from tests.builders import (
    NOON,
    Played,
    Stage,
    a_database,
    a_firewall,
    an_entitlement,
    an_entry,
    args_in,
    facts_of,
    resources,
)

MAY = date(2026, 5, 4)
PROMISE = {"firewall_statement": "We do not report", "firewall_statement_basis": "own page"}


def words(renderer: Renderer, played: Played, language: str = "en") -> str:
    """Returns all that is read, without the marks that keep names in one piece."""
    text = "\n".join(renderer.render(message, language).text for message in played.messages)
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")


def test_a_places_own_words_are_told_with_name_and_day(renderer: Renderer) -> None:
    """Which place it is, what it says, when that was read, and a button to tell of a breach at this very place."""
    entry = an_entry(name="Praxis Nord", **PROMISE)
    played = Stage(resources(facts_of(a_firewall()), entry)).plays(
        "action_rights", {"country": "DE", "topic": "firewall", "entry": "1"}
    )
    text = words(renderer, played)
    assert "This place: Praxis Nord." in text
    assert "We do not report" in text
    assert f"read on {format_date(entry.read_on, format='long', locale='en')}" in text
    breach = [button for button in played.buttons if button.payload.startswith("/report_firewall_breach")]
    assert [(button.key, button.payload) for button in breach] == [
        ("button-breach", '/report_firewall_breach{"entry":"1"}')
    ]


def test_regions_are_called_by_their_names(renderer: Renderer) -> None:
    """The law of a region is headed by its name; where she is not known to be in one, those that differ are named."""
    germany = facts_of(a_firewall(), a_firewall(region="DE-BE"), a_firewall(region="DE-BY")).of("DE")
    info = CountryInfo(country="DE", languages=("de",), regions={"DE-BE": "16"})
    stage = Stage(resources(Facts({"DE": replace(germany, info=info)})))
    inside = stage.plays("action_rights", {"country": "DE", "topic": "firewall", "place": "gn:2950159"})
    title = inside.messages[0].args["text"]["parts"][0]
    assert (title["key"], title["args"]["region"]) == ("firewall-law-title-region", {"type": "region", "code": "DE-BE"})
    assert title["args"]["country"] == {"type": "country", "code": "DE"}
    outside = stage.plays("action_rights", {"country": "DE", "topic": "firewall"})
    assert "firewall-law-title" in outside.keys
    [differ] = [arg for m in outside.messages for arg in args_in(m.args) if arg.get("key") == "firewall-regions-differ"]
    assert [part["code"] for part in differ["args"]["region"]["parts"]] == ["DE-BE", "DE-BY"]
    assert "firewall-regions-differ" not in inside.keys
    assert "Berlin" in words(renderer, inside)
    assert "Bayern" in words(renderer, outside)


def test_the_law_is_told_with_all_that_is_known_of_it() -> None:
    """Under the name of the country: who is bound, who must report, what is left out, in short, and what nobody confirmed."""
    law = a_firewall(
        who_is_bound="Clinics", exceptions="Urgent care", safe_wording="Go there", unverified_detail="It is said"
    )
    stage = Stage(resources(facts_of(law)))
    [title, *told] = (
        stage.plays("action_rights", {"country": "DE", "topic": "firewall"}).messages[0].args["text"]["parts"]
    )
    assert (title["key"], title["args"]) == ("firewall-law-title", {"country": {"type": "country", "code": "DE"}})
    assert [part["key"] for part in told[:6]] == [
        "firewall-partial", "firewall-bound", "firewall-duty", "firewall-exceptions", "firewall-in-short",
        "rights-also-unconfirmed",
    ]  # fmt: skip
    texts = [part["args"]["text"]["text"] for part in told[1:6]]
    assert texts == ["Clinics", "The social office", "Urgent care", "Go there", "It is said"]
    [missing, *_] = stage.plays("action_rights", {"country": "KE", "topic": "firewall"}).messages
    assert (missing.key, missing.args) == ("firewall-missing", {"country": {"type": "country", "code": "KE"}})


def test_the_law_of_her_region_holds_at_a_place_in_it() -> None:
    """Asked about a place where she is, the law is that of the region she is in, not only of the country."""
    germany = facts_of(a_firewall(), a_firewall(region="DE-BE")).of("DE")
    info = CountryInfo(country="DE", languages=("de",), regions={"DE-BE": "16"})
    stage = Stage(resources(Facts({"DE": replace(germany, info=info)}), an_entry()))
    slots = {"country": "DE", "topic": "firewall", "place": "gn:2950159", "entry": "1"}
    assert "firewall-law-title-region" in stage.plays("action_rights", slots).keys


def test_no_place_is_guessed() -> None:
    """Of two places that were shown it is asked which; each is called by its name."""
    entries = (an_entry("1", name="Praxis Nord"), an_entry("2", name="Praxis Ost"))
    played = Stage(resources(facts_of(a_firewall()), *entries)).plays(
        "action_rights", {"country": "DE", "topic": "firewall", "shown": [1, 2]}
    )
    [which] = [message for message in played.messages if message.key == "firewall-place-not-chosen"]
    assert [(button.key, button.payload, button.args) for button in which.buttons] == [
        ("card-name", '/ask_firewall{"entry":"1"}', {"name": "Praxis Nord"}),
        ("card-name", '/ask_firewall{"entry":"2"}', {"name": "Praxis Ost"}),
    ]


def test_this_chat_and_what_is_not_known_are_said_in_full() -> None:
    """What this chat keeps; that the place can be called and asked; who else would know."""
    advice = an_entry("2", services=("social_legal_advice",), phone="+493054321")
    stage = Stage(resources(facts_of(a_firewall()), an_entry(phone="+493012345"), advice))
    played = stage.plays("action_rights", {"country": "DE", "topic": "firewall", "entry": "1"})
    said = {message.key: [part["key"] for part in message.args["text"]["parts"]] for message in played.messages}
    assert said["firewall-this-chat"] == ["firewall-chat-title", "firewall-chat"]
    assert said["firewall-not-known"] == ["firewall-unknown-title", "firewall-unknown", "firewall-unknown-ask-place"]
    assert said["contacts"][0] == "firewall-unknown-who"
    [unknown] = [message for message in played.messages if message.key == "firewall-not-known"]
    assert "+493012345" in str(unknown.args)
    assert [button.url or button.payload for button in unknown.buttons] == [
        "tel:+493012345", "/ask_documents", "/ask_bot_privacy",
    ]  # fmt: skip


def test_words_in_another_language_are_marked(renderer: Renderer) -> None:
    """A promise in German is not passed off as a French one: it stands as written, with its language named."""
    entry = an_entry(text_language="de", firewall_statement="Wir melden niemanden", firewall_statement_basis="own page")
    played = Stage(resources(facts_of(a_firewall()), entry)).plays(
        "action_rights", {"country": "DE", "topic": "firewall", "entry": "1"}, language="fr"
    )
    text = words(renderer, played, "fr")
    assert "Wir melden niemanden" in text
    assert "allemand" in text


PLACE = {"country": "DE", "topic": "firewall", "entry": "1"}
IN_GERMAN = {
    "text_language": "de",
    "firewall_statement": "Wir melden niemanden",
    "firewall_statement_basis": "own page",
}


@pytest.mark.parametrize(
    ("origin", "read", "is_foreign"),
    [(Origin.HUMAN, "Nous ne signalons personne", False), (Origin.MACHINE, "Wir melden niemanden", True)],
)
def test_a_promise_is_translated_by_people_alone(
    renderer: Renderer, origin: Origin, read: str, is_foreign: bool
) -> None:
    """What a person put into her language is told; a machine's words promise nothing, so the original stands."""
    made = Translation(
        "firewall_statement", "fr", "Nous ne signalons personne", revision("Wir melden niemanden"), origin
    )
    stage = Stage(resources(facts_of(a_firewall()), an_entry(**IN_GERMAN, translations=(made,))))
    text = words(renderer, stage.plays("action_rights", PLACE, language="fr"), "fr")
    assert [said for said in ("Nous ne signalons personne", "Wir melden niemanden") if said in text] == [read]
    assert ("allemand" in text) is is_foreign


def test_a_promise_that_was_checked_is_told_in_the_words_that_were(renderer: Renderer) -> None:
    """Not in the place's own of its page, nor in a translation of those; with its language and the day."""
    made = Translation("firewall_statement", "fr", "Nous ne signalons personne", revision("Wir melden niemanden"))
    engine = a_database(an_entry(**IN_GERMAN, translations=(made,)))
    with Session(engine) as session:
        checked = FirewallPromise(
            service_id=1, statement="Niets gaat naar buiten", language="nl", evidence_kind="text",
            evidence="a letter", signed_by="director", signed_on=MAY, checked_on=MAY,
        )  # fmt: skip
        session.add(checked)
        session.commit()
    stage = Stage(resources(facts_of(a_firewall()), engine=engine))
    text = words(renderer, stage.plays("action_rights", PLACE, language="fr"), "fr")
    assert "Niets gaat naar buiten" in text
    assert "néerlandais" in text
    assert format_date(MAY, format="long", locale="fr") in text
    assert not [said for said in ("Wir melden", "Nous ne signalons", "allemand") if said in text]


@pytest.mark.parametrize(("since", "key"), [(89, "firewall-place-own-words"), (90, "firewall-place-questioned")])
def test_a_report_soon_after_a_dismissed_one_hides_nothing(since: int, key: str) -> None:
    """For ninety days before the day she asks it takes two people; then one again."""
    engine, asked = a_database(an_entry(**IN_GERMAN)), NOON.date()
    with Session(engine) as session:
        for person, day in (("her", asked - timedelta(days=since)), ("him", asked)):
            firewall.report(session, 1, person, Vault(["a secret of this test"]).hash, day)
            if person == "her":
                firewall.decide(session, 1, False, "curator", day)
        session.commit()
    assert key in Stage(resources(facts_of(a_firewall()), engine=engine)).plays("action_rights", PLACE).keys


@pytest.mark.parametrize(
    ("language", "country", "status"), [("en", "Germany", "refugee"), ("fr", "Allemagne", "protection accordée")]
)
def test_what_is_not_known_is_named(renderer: Renderer, language: str, country: str, status: str) -> None:
    """No answer says for which country, status and service there is none."""
    stage = Stage(resources(facts_of(an_entitlement(status=["undocumented"], service=["dental"]))))
    played = stage.plays(
        "action_rights",
        {"country": "DE", "topic": "coverage", "status": "refugee_or_protected", "service": "tb"},
        language=language,
    )
    assert "rights-missing" in played.titles
    text = words(renderer, played, language)
    assert country in text
    assert status in text.lower()
    assert "ubercul" in text

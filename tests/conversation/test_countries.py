"""A worked conversation for each country: what the law gives there, with its warnings first, through a real Rasa."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversation.chat import Chat

OpenChat = Callable[..., Chat]
pytestmark = pytest.mark.rasa


def asked(chat: OpenChat, place: str, status: str, service: str, language: str = "en") -> Chat:
    """Asks who pays for a service at a place, and says the status when asked."""
    person = chat(language).presses(f'/ask_coverage{{"service":"{service}"}}').sees(key="ask-country")
    person.says(place)
    if "ask-status" in person.keys:
        person.taps(f'/inform{{"status":"{status}"}}')
    return person


def warned_first(person: Chat) -> Chat:
    """Checks that warnings stand before everything else that is said."""
    assert person.keys[0] == "rights-warnings", person.keys
    return person.sees(keys=["rights-warnings", "rights-answer"])


def test_germany_splits_hospital_and_social_office(chat: OpenChat) -> None:
    """The hospital keeps silent, the social office must report: first the warning, then the way without that office."""
    person = warned_first(asked(chat, "Hamburg", "undocumented", "primary_care"))
    person.sees(text="The social welfare office (Sozialamt) must report").sees(text="You have a right to a part of it")
    person.presses('/ask_enrolment{"service":"primary_care"}').sees(text="1. First ask a MediNetz")
    person.presses('/ask_coverage{"service":"emergency_care"}').sees(text="I cannot promise that it is free")
    assert person.keys[0] == "rights-warnings"


def test_germany_in_berlin_has_a_way_of_its_own(chat: OpenChat) -> None:
    """In Berlin the clearing office is the rule; that the social office must report is still said first (need 1)."""
    person = warned_first(asked(chat, "Berlin", "undocumented", "primary_care"))
    person.sees(text="must report people without a permit").sees(text="Clearingstelle")


def test_germany_depends_on_the_months(chat: OpenChat) -> None:
    """Of an asylum seeker nothing is claimed that depends on how long she has been there: both are told."""
    person = asked(chat, "Munich", "asylum_seeker", "dental").sees(key="rights-answer")
    person.sees(text="If you have been there for less than 36 months: in part")
    person.sees(text="If you have been there for 36 months or more: yes, in full")
    person.does_not_see(text="You have a right to it, as far")


def test_thailand_has_several_schemes(chat: OpenChat) -> None:
    """The worker's card with its price; without papers only in part, and hospitals differ; the child's own answer."""
    person = asked(chat, "Bangkok", "labour_migrant", "primary_care")
    person.sees(text="THB 1,600-2,400").does_not_see(text="2014: THB 1,600").does_not_see(text="THB 3,650 a card")
    person.taps('/inform{"child":"yes"}').sees(text="You have a right to a part of it").sees(text="83 % uninsured")
    person = warned_first(asked(chat, "Bangkok", "undocumented", "primary_care"))
    person.sees(text="Hospitals differ in whether they sell the card").sees(text="You have a right to a part of it")


def test_thailand_at_the_border_has_its_own_ways(chat: OpenChat) -> None:
    """In Mae Sot a birth is helped and billed: the bill is said before the way to the migrant clinic."""
    person = warned_first(asked(chat, "Mae Sot", "undocumented", "maternal"))
    person.sees(text="sends a bill if you are not insured").sees(text="M-Fund")


def test_england_charges_and_passes_on_debts(chat: OpenChat) -> None:
    """The family doctor is free without papers; a birth is charged, and the debt may reach the Home Office (need 2)."""
    person = asked(chat, "London", "undocumented", "primary_care")
    person.sees(text="You have a right to it, as far as the record goes")
    person.presses('/ask_coverage{"service":"maternal"}').sees(keys=["rights-warnings", "rights-answer"])
    person.sees(text="to the Home Office").sees(text="about GBP 4,000").sees(text="You have a right to a part of it")


def test_the_united_kingdom_is_not_england(chat: OpenChat) -> None:
    """Without a city the regions are named; in Glasgow England's rules are not told."""
    person = asked(chat, "United Kingdom", "undocumented", "primary_care").sees(key="rights-regions")
    person.says("Glasgow").sees(text="If your asylum claim was refused: yes, in full").does_not_see(text="GMS")


def test_the_united_states_differ_by_state(chat: OpenChat) -> None:
    """In California the end of enrolment is told with who keeps it; elsewhere federal rules, with the data warning."""
    person = warned_first(asked(chat, "Los Angeles", "undocumented", "chronic_disease"))
    person.sees(text="no right to it paid by the state").sees(text="If you were enrolled before January 1, 2026")
    person = warned_first(asked(chat, "Houston", "undocumented", "emergency_care"))
    person.sees(text="database that ICE may read").sees(text="A bill follows")


def test_spain_gives_the_right_and_regions_still_adapt(chat: OpenChat) -> None:
    """The national right is told as new and not settled everywhere, with the declaration as first step."""
    person = warned_first(asked(chat, "Madrid", "undocumented", "primary_care"))
    person.sees(text="regions still adapting").sees(text="as far as the record goes").sees(
        text="declaración responsable"
    )
    person.presses('/ask_coverage{"service":"dental"}').sees(text="My records say different things here")


@pytest.mark.parametrize(
    ("place", "status", "service", "texts"),
    [
        ("Brussels", "undocumented", "primary_care", ["right to a part of it", "CPAS/OCMW"]),
        ("Zurich", "undocumented", "dental", ["no right to it paid by the state"]),
        ("Bogota", "undocumented", "maternal", ["as far as the record goes", "newborns in Colombia"]),
        ("Lyon", "undocumented", "primary_care", ["as far as the record goes", "less than 9 months", "PASS"]),
        ("Mamoudzou", "undocumented", "primary_care", ["You may be asked to pay before treatment", "no right to it"]),
        ("Greece", "undocumented", "emergency_care", ["only in an emergency"]),
        ("Rome", "undocumented", "primary_care", ["STP code", "right to a part of it"]),
        ("Amsterdam", "undocumented", "primary_care", ["You owe the bill", "right to a part of it"]),
        ("Warsaw", "temporary_protection", "primary_care", ["It depends", "If you are insured there: yes, in full"]),
        ("Lisbon", "undocumented", "primary_care", ["shared with bodies that are not named", "right to a part of it"]),
        ("Stockholm", "undocumented", "primary_care", ["right to a part of it", "vårdcentral"]),
        ("Istanbul", "temporary_protection", "dental", ["provincial migration directorate", "right to a part of it"]),
        ("Johannesburg", "undocumented", "maternal", ["People have been blocked at the gates", "as far as the record goes"]),
    ],
)  # fmt: skip
def test_each_country_has_its_answer(chat: OpenChat, place: str, status: str, service: str, texts: list[str]) -> None:
    """The claim of the record, with what warns before it, its law or source, and the day."""
    person = asked(chat, place, status, service).sees(key="rights-answer")
    for text in texts:
        person.sees(text=text)
    person.sees(text="Source:")


@pytest.mark.parametrize("language", ["fr", "es", "pt", "ar"])
def test_the_warning_is_there_in_every_language(chat: OpenChat, language: str) -> None:
    """In Germany the social office is warned of in the language she writes in, before the answer."""
    warned_first(asked(chat, "Hamburg", "undocumented", "primary_care", language)).sees(
        language=language, text="Sozialamt"
    )


def test_who_would_rather_not_say_hears_all_warnings(chat: OpenChat) -> None:
    """First what must be known, then what holds for everybody, then what differs; nothing is asked again."""
    person = asked(chat, "Berlin", "prefer_not_to_say", "primary_care")
    person.sees(keys=["rights-warnings", "rights-for-everybody", "rights-statuses"]).does_not_see(key="ask-status")
    person.says("how do i enrol?").does_not_see(key="ask-status")


def test_turned_away_gets_words_a_card_and_people(chat: OpenChat) -> None:
    """Who was refused gets a sentence to show in the host's language, the way to complain, and the card."""
    person = chat("fr").says("à l'hôpital de Rome on m'a renvoyé parce que je n'ai pas de papiers")
    person.sees(keys=["refused", "rights-answer", "refused-complain"], language="fr")
    person.taps('/ask_coverage{"part":"card"}').sees(key="counter-card")


def test_a_pregnant_woman_and_a_child_are_understood(chat: OpenChat) -> None:
    """For whom it is, said in her words, changes the answer where the record does."""
    person = chat().says("my son has no papers, who pays for his dentist in Amsterdam?")
    person.sees(text="Minors: ordinary dental care")


def test_a_crisis_is_stayed_with(chat: OpenChat) -> None:
    """After the number: who cannot call, who answers, who is safe for now: nobody meets a menu."""
    person = chat("fr").says("je veux mourir, je suis à Paris").sees(key="suicide", buttons=["tel:3114"])
    person.taps('/suicide_crisis{"part":"no_phone"}').sees(keys=["suicide-no-phone", "cannot-phone-write"])
    person.says("oui").sees(key="crisis-somebody")
    person.presses('/affirm{"part":"safe_for_now"}').sees(key="safe-for-now")


def test_a_breach_is_taken_and_the_next_person_warned(chat: OpenChat) -> None:
    """A place that was reported is told of neutrally, and what it promised is told no more."""
    found = chat().says("doctor in berlin").sees(key="place-card")
    found.taps("/ask_firewall").sees(key="firewall-place", text="I have no open report against it")
    found.taps("/report_firewall_breach").sees(keys=["firewall-breach", "firewall-breach-taken"])
    other = chat().says("doctor in berlin").sees(key="place-card")
    other.taps("/ask_firewall").sees(text="I do not know whether it is true")

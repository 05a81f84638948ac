"""What curators do: guided commands, files, merging, promises, translations, reports of people."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import Session

from bot.translation import TranslationFailed
from directory import entries, firewall, search
from directory.curation import promises, verification
from directory.curation.roles import Role
from directory.exchange.entry import Entry, Phone
from directory.firewall import PromiseLevel
from directory.models import ServiceAtLocation
from tests.builders import BERLIN, NOON, Stage, an_entry, resources
from tests.office import FACTS, House, Somebody, a_house

TABLE = "import\nname,services,city,country,phone\nPraxis Neu,primary_care,Berlin,DE,030 1234567\n"


@pytest.fixture
def house() -> House:
    """Two places of MediBüro in Berlin."""
    return a_house(
        an_entry(
            "1", organization="MediBüro", name="Praxis Eins", fees_description="Free.", phones=(Phone("+49301111111"),)
        ),
        an_entry("2", organization="MediBüro", name="Praxis Zwei"),
    )


@pytest.fixture
def curator(house: House) -> Somebody:
    """The only curator of MediBüro."""
    return house.member(Role.CURATOR, "her", organization="MediBüro")


def number_of(heard_text: str) -> int:
    """The number of the draft an answer speaks of."""
    return int(heard_text.split("Draft ")[-1].split(".")[0].split(" ")[0])


def in_search(house: House, service: str = "primary_care") -> list[str]:
    """Names of what people in Berlin are shown."""
    with house.session() as session:
        query = search.Query(service, "DE", *BERLIN, NOON)
        return [hit.entry.service.name for hit in search.nearest(session, query).hits]


ANSWERS = ["Zahnhilfe", "dental", "DE", "Berlin", "Street 1", "030 7654321", "Tu 10:00-12:00", "French; Arabic"]


def test_a_guided_command_survives_a_restart(house: House, curator: Somebody) -> None:
    """Questions go on where they were after a restart, and end in a draft that can be published."""
    assert curator.says("add").keys == ["admin-add-name"]
    for number, text in enumerate(ANSWERS):
        if number in (2, 5):
            house.restart()
        heard = curator.says(text)
    assert heard.payloads[0].startswith("/publish ")
    curator.taps(heard.payloads[0])
    with house.session() as session:
        added = entries.load(session, 3)
    assert (added.name, added.services, added.languages) == ("Zahnhilfe", ("dental",), ("fr", "ar"))
    assert (added.opening_hours, added.phones[0].number) == ("Tu 10:00-12:00", "+49307654321")
    assert in_search(house, "dental") == ["Zahnhilfe"]


def test_an_answer_that_cannot_be_read_is_asked_again(curator: Somebody) -> None:
    """A wrong answer costs only itself."""
    for text in ("add", "Praxis", "dental"):
        curator.says(text)
    assert curator.says("Nowherehausen").keys == ["admin-refused", "admin-add-country"]
    assert curator.says("DE").keys == ["admin-add-city"]


@pytest.mark.parametrize("word", ["stop", "/stop", "cancel", "arrêter", "توقف"])
def test_a_guided_command_can_be_left(curator: Somebody, word: str) -> None:
    """Stop, in any language, leaves it; then talking goes on as ever."""
    curator.says("add")
    assert curator.says(word).keys == ["admin-flow-left"]
    assert curator.says("Praxis in Berlin").is_ordinary


def test_other_commands_go_between_and_danger_before(curator: Somebody) -> None:
    """A command in the middle of a guided one is answered, and so is danger; the question stays open."""
    curator.says("add")
    assert "Praxis Eins" in curator.says("show 1").text
    assert "suicide" in curator.says("I want to kill myself").keys[0]
    assert curator.says("Help Refugees Berlin").keys == ["admin-add-services"]


def test_a_guided_command_ends_by_itself(house: House, curator: Somebody) -> None:
    """A day later nobody is asked what a street was called."""
    curator.says("add")
    house.clock.moment += timedelta(hours=25)
    assert curator.says("Zahnhilfe in Berlin").is_ordinary


def test_editing_on_one_line_and_guided(house: House, curator: Somebody) -> None:
    """Both ways lead to the same draft, and nothing else of the entry changes."""
    before = loaded(house, 1)
    curator.taps(curator.says("edit 1 address=Street 5").payloads[0])
    assert loaded(house, 1) == replace(before, address_1="Street 5")
    assert curator.taps("/edit 1 address_1").keys == ["admin-edit-value"]
    curator.taps(curator.says("Street 6").payloads[0])
    assert loaded(house, 1) == replace(before, address_1="Street 6")


def loaded(house: House, number: int) -> Entry:
    """The entry as it is live."""
    with house.session() as session:
        return entries.load(session, number)


@pytest.mark.parametrize(
    "line", ["edit 1 promise=x", "edit 1 status=inactive", "edit 1 organization=Other", "edit 1 owner=x"]
)
def test_what_has_a_way_of_its_own_is_not_edited(house: House, curator: Somebody, line: str) -> None:
    """Promises, status and owners are changed by their own commands, or not by curators."""
    before = loaded(house, 1)
    assert curator.says(line).keys == ["admin-field-unknown"]
    assert loaded(house, 1) == before


def test_a_table_becomes_drafts_and_a_wrong_row_is_named(house: House, curator: Somebody) -> None:
    """A row that cannot be read is named with field and reason, and nothing is taken; mended, all are drafts (need 30)."""
    heard = curator.says(TABLE + "Praxis Ohne,alchemy,Berlin,DE,\n")
    assert "Row 3" in heard.text
    assert "alchemy" in heard.text
    assert curator.says("queue").keys == ["admin-queue-empty"]
    heard = curator.says(TABLE + "Praxis Ohne,dental,Berlin,DE,\n")
    assert "2 new" in heard.text
    assert "Praxis Neu" not in in_search(house)
    assert curator.taps(heard.payloads[0]).keys == ["admin-published-all"]
    assert "Praxis Neu" in in_search(house)
    assert in_search(house, "dental") == ["Praxis Ohne"]
    assert "2 unchanged" in curator.says(TABLE + "Praxis Ohne,dental,Berlin,DE,\n").text


def test_rows_that_others_keep_are_left_out(house: House) -> None:
    """A curator's table changes nothing of another organisation."""
    other = house.member(Role.CURATOR, "other", organization="Caritas")
    with house.session() as session:
        entries.save(session, [an_entry("osm:7", organization="MediBüro", name="Praxis Sieben")])
        session.commit()
    heard = other.says("import\nid,name,services,city,country\nosm:7,Ours Now,dental,Berlin,DE\n")
    assert "others keep them: Ours Now" in heard.text or "Praxis Sieben" in heard.text
    assert not [payload for payload in heard.payloads if payload.startswith("/publish")]


def test_two_of_one_place_become_one(house: House) -> None:
    """The second is no longer shown, its buttons lead to the first, and undoing brings both back."""
    boss = house.member(Role.COORDINATOR, region="DE")
    heard = boss.says("merge 1 2")
    assert in_search(house) == ["Praxis Eins"]
    played = Stage(resources(FACTS, engine=house.engine)).plays("action_ask_details", {"entry": "2"})
    assert played.titles == ["place-details"]
    assert played.messages[0].args["text"]["parts"][0]["args"] == {"name": "Praxis Eins"}
    boss.taps(heard.payloads[0])
    assert sorted(in_search(house)) == ["Praxis Eins", "Praxis Zwei"]


def test_who_does_not_want_to_be_listed_stays_off(house: House, curator: Somebody) -> None:
    """Neither search nor a later table shows it again (need 28)."""
    curator.taps(curator.says(TABLE).payloads[0])
    curator.says("unlist 3 asked by telephone")
    assert "Praxis Neu" not in in_search(house)
    heard = curator.says(TABLE.replace("030 1234567", "030 7654321"))
    assert not [payload for payload in heard.payloads if payload.startswith("/publish")]
    assert "Praxis Neu" not in in_search(house)


PROMISE = 'promise 1 says="We ask nobody for papers." link=https://example.org/x signed="head of clinic" on=2026-11-01'


def test_a_promise_needs_evidence_and_a_second_yes(house: House, curator: Somebody) -> None:
    """Without evidence there is no draft, its author cannot publish it, and only then is it told as confirmed (need 19)."""
    assert curator.says('promise 1 says="We ask nobody."').keys == ["admin-usage"]
    number = number_of(curator.says(PROMISE).text)
    assert curator.says(f"publish {number}").keys == ["admin-needs-another"]
    assert level(house) is PromiseLevel.NONE
    house.member(Role.CURATOR, "second", organization="MediBüro").says(f"publish {number}")
    assert level(house) is PromiseLevel.CONFIRMED
    assert curator.says("promise 1 withdraw").keys == ["admin-promise-withdrawn"]
    assert level(house) is PromiseLevel.NONE


def level(house: House) -> PromiseLevel:
    """How far the promise of the first place goes."""
    with house.session() as session:
        site = session.get(ServiceAtLocation, 1)
        assert site is not None
        assert promises.load(session, "999") is None
        return firewall.promise_of(session, site.service, NOON.date()).level


class Backwards:
    """Translates by writing backwards."""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`bot.translation.Translator`."""
        return text[::-1]


class Broken:
    """Fails as the service does."""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`bot.translation.Translator`."""
        raise TranslationFailed("no answer")


def test_a_machine_translates_only_what_no_person_has(house: House, curator: Somebody) -> None:
    """A draft marked as a machine's, which needs a yes; a person's translation is not touched; failures are said."""
    object.__setattr__(house.office, "translator", Broken())
    assert curator.says("translate 1 fr").keys == ["admin-translate-failed"]
    object.__setattr__(house.office, "translator", Backwards())
    heard = curator.says("translate 1 fr")
    assert heard.keys[0] == "admin-translated"
    assert loaded(house, 1).translations == ()
    curator.taps(heard.payloads[0])
    made = loaded(house, 1).translations
    assert [(row.field, row.language, row.text, row.origin) for row in made] == [
        ("fees_description", "fr", ".eerF", "machine")
    ]
    human = replace(made[0], text="Gratuit.", origin="human")
    with house.session() as session:
        entries.save(session, [replace(loaded(house, 1), translations=(human,))], overwrite=True)
        session.commit()
    assert curator.says("translate 1 fr").keys == ["admin-translate-nothing"]


def test_an_export_holds_no_secret_address(house: House) -> None:
    """A confidential place leaves without its street."""
    boss = house.member(Role.ADMINISTRATOR)
    with house.session() as session:
        entries.save(session, [an_entry("9", name="Shelter", confidential=True, address_1="Hidden Lane 3")])
        session.commit()
    file = boss.says("export csv").messages[0].file
    assert file is not None
    data = b64decode(file.args["data"]).decode()
    assert "Shelter" in data
    assert "Hidden Lane" not in data


def test_what_people_report_reaches_those_who_keep_the_entry(house: House, curator: Somebody) -> None:
    """A tapped report is thanked for, counted, in the queue with an age, claimed and answered; nobody is named (needs 27 and 29)."""
    stage = Stage(resources(FACTS, engine=house.engine))
    asked = stage.plays("action_report_entry_problem", {"entry": "1"})
    payloads = [button.payload for button in asked.buttons]
    assert '/report_firewall_breach{"entry":"1"}' in payloads
    told = stage.plays("action_report_entry_problem", {"entry": "1"}, entities={"part": "closed"})
    assert told.titles == ["report-problem-thanks"]
    house.clock.moment += timedelta(days=3)
    heard = curator.says("queue")
    assert "it is closed ×1 · 3 d · for the curators of MediBüro" in heard.text
    assert "you" in curator.says("claim 1").text
    curator.says("answer 1 mended")
    assert curator.says("queue").keys == ["admin-queue-empty"]
    assert curator.says("answer 1 mended").keys == ["admin-report-answered"]


def test_nobody_is_promised_a_curator_that_is_not_there(house: House) -> None:
    """Where no curator keeps the entry, the person hears that it may take long."""
    told = Stage(resources(FACTS, engine=house.engine)).plays(
        "action_report_entry_problem", {"entry": "1"}, entities={"part": "moved"}
    )
    assert told.titles == ["report-problem-thanks-nobody"]


def test_what_nobody_confirmed_for_long_is_listed_and_reminded_of(house: House, curator: Somebody) -> None:
    """After 180 days an entry is stale and its curators are due a reminder, until somebody confirms it."""
    assert curator.says("stale").keys == ["admin-stale-none"]
    house.clock.moment += timedelta(days=181)
    assert "Praxis Eins" in curator.says("stale").text
    assert due(house) == [(curator.key, (1, 2))]
    curator.says("verify 1")
    assert due(house) == [(curator.key, (2,))]


def due(house: House) -> list[tuple[str, tuple[int, ...]]]:
    """Who is to be reminded of what."""
    with house.session() as session:
        found = verification.due_verifications(session, house.clock(), house.settings.verification_days)
        return [(row.member.person_key, row.entries) for row in found]


def test_a_start_does_not_put_back_what_people_changed(house: House, curator: Somebody) -> None:
    """Entries somebody has changed here are known, so that the starter directory leaves them alone."""
    from directory.curation.entries import touched

    curator.says("retire 2 closed")
    with Session(house.engine) as session:
        assert touched(session) == {"2"}

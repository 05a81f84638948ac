"""Setting up by command where times come from, against systems made by others, until a person has booked there."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.brains import BrainUnavailable
from directory.booking.context import Context
from directory.booking.reconcile import purge
from directory.booking.setup import NotSetUp, check_address
from directory.booking.tables import SlotSourceRow
from directory.curation.roles import Role
from tests.booking import DAY, booked, bookings, first_ref, somebody
from tests.builders import a_database, an_entry
from tests.integration import slot_worlds as worlds
from tests.integration.slot_worlds import World
from tests.office import SECRET, House, Ordinary, a_house, in_shell


@pytest.fixture
def elsewhere() -> Engine:
    """A directory of its own, in which the worlds put their places; the house knows nothing of them."""
    return a_database()


@pytest.fixture
def house() -> House:
    """One place without times."""
    return a_house(an_entry("1", organization="MediBüro", phone="+49301234567"))


def row_of(house: House) -> SlotSourceRow:
    """The only source."""
    with house.session() as session:
        return session.exec(select(SlotSourceRow)).one()


def keys(house: House, line: str) -> list[str]:
    """Which messages answer a line at the shell."""
    return [outgoing.key for outgoing in in_shell(house, line)]


def books(house: House) -> str:
    """Somebody books the first time; returns the code."""
    desk = bookings(house.engine)
    desk = type(desk)(type(desk.context)(house.session, house.vault, house.clock))
    return desk.one(booked(desk, somebody()), somebody()).row.code


async def no_rasa(*_: object) -> list[Outgoing]:
    """The button is answered by our own steps."""
    raise BrainUnavailable


def fhir_line(world: World) -> str:
    """What a keeper types for a clinic's system."""
    settings = world.place.row.settings
    return f"slots 1 fhir url={settings['url']} schedule={settings['schedule']}"


def test_a_clinics_own_system(house: House, elsewhere: Engine, fhir_url: str) -> None:
    """Three times are read, and who books one has it there too."""
    world = worlds.fhir_world(elsewhere, fhir_url)
    answers = in_shell(house, f"{fhir_line(world)} women=yes")
    assert [(one.key, one.args.get("count")) for one in answers][1:] == [("admin-slots-read", 3)]
    assert row_of(house).female_staff is True
    code = books(house)
    there = httpx.get(f"{fhir_url}/Appointment", params={"slot": f"Slot/{world.facts['slots'][0]}"}).json()
    assert code in str(there)


def test_a_calendar(house: House, elsewhere: Engine, caldav_url: str) -> None:
    """A calendar with user and password: the password is nowhere in the row, and what is booked is in the calendar."""
    url = worlds.caldav_world(elsewhere, caldav_url).facts["url"]
    answers = in_shell(house, f"slots 1 calendar Th 09:00-10:00 days=7 url={url} user=clinic password=hush-hush")
    assert [one.key for one in answers][1:] == ["admin-slots-read", "admin-slots-secret"]
    assert "hush" not in str([one.to_json() for one in answers])
    row = row_of(house)
    assert row.secret
    assert b"hush" not in row.secret
    assert "hush" not in str(row.settings)
    code = books(house)
    assert code in httpx.request("GET", f"{url}", auth=("clinic", "")).text


def test_a_variable_of_the_server(
    house: House, elsewhere: Engine, caldav_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the name of the variable is kept; one that is not set, or is somebody else's, is refused."""
    monkeypatch.setenv("AMANA_CLINIC_USER", "clinic")
    monkeypatch.setenv("AMANA_SECRET", SECRET)
    url = worlds.caldav_world(elsewhere, caldav_url).facts["url"]
    line = f"slots 1 caldav Th 09:00-10:00 url={url} password=x user="
    for variable in ("AMANA_SECRET", "AMANA_CLINIC_NONE"):
        assert keys(house, f"{line}env:{variable}") == ["admin-slots-wrong-environment"]
    assert keys(house, f"{line}env:AMANA_CLINIC_USER")[1] == "admin-slots-read"
    secret = row_of(house).secret
    assert secret
    assert "env:AMANA_CLINIC_USER" in house.vault.open(secret)
    books(house)


def test_published_times(house: House, elsewhere: Engine, tmp_path: Path) -> None:
    """A manifest is read, and its times are offered as links that lead outside."""
    with worlds.smart_world(elsewhere, tmp_path) as world:
        url = world.place.row.settings["url"]
        assert keys(house, f"slots 1 smart url={url} location=0 source=https://amana.example")[1] == "admin-slots-read"
        assert first_ref(bookings(house.engine))


def test_what_is_wrong_is_said_and_nothing_is_changed(house: House, elsewhere: Engine, fhir_url: str) -> None:
    """No answer, no such schedule, an answer that is none, something missing: one line each, and what was set stays."""
    world = worlds.fhir_world(elsewhere, fhir_url)
    in_shell(house, fhir_line(world))
    before = row_of(house)
    wrong = {
        "slots 1 fhir url=http://127.0.0.1:9 schedule=7": "silent",
        f"slots 1 fhir url={fhir_url} schedule=nobody-has-this": "not-there",
        f"slots 1 fhir url={fhir_url}/healthcheck/nothing schedule=1": "not-there",
        "slots 1 smart url=https://clinic.example": "missing",
        f"{fhir_line(world)} user=clinic": "missing",
        "slots 1 fhir url=ftp://127.0.0.1/ schedule=7": "address",
        "slots 1 fhir url=http://user:word@127.0.0.1/ schedule=7": "address",
    }
    for line, reason in wrong.items():
        assert keys(house, line) == [f"admin-slots-wrong-{reason}"], line
    assert row_of(house) == before


def test_a_secret_is_for_its_server(house: House, elsewhere: Engine, fhir_url: str) -> None:
    """Who gives another address does not have the old secret sent there."""
    world = worlds.fhir_world(elsewhere, fhir_url)
    in_shell(house, f"{fhir_line(world)} token=hush")
    assert row_of(house).secret
    in_shell(house, fhir_line(world))
    assert row_of(house).secret
    in_shell(house, fhir_line(world).replace("127.0.0.1", "localhost"))
    assert row_of(house).secret is None


def test_taking_it_back(house: House, elsewhere: Engine, fhir_url: str) -> None:
    """No times are offered any more; an appointment stays, and with it the secret it is called off by."""
    world = worlds.fhir_world(elsewhere, fhir_url)
    in_shell(house, f"{fhir_line(world)} token=hush")
    books(house)
    answers = in_shell(house, "slots 1 fhir off")
    assert [(one.key, one.args.get("count")) for one in answers] == [("admin-slots-off", 1)]
    assert row_of(house).secret
    assert not bookings(house.engine).offer(1, house.clock(), house.clock().replace(month=12)).takes
    assert keys(house, "slots 1") == ["admin-slots-none"]
    assert keys(house, "slots 1 caldav off") == ["admin-slots-none"]
    context = Context(house.session, house.vault, house.clock)
    purge(context)
    assert row_of(house).secret
    house.clock.moment += 2 * DAY  # the appointment is over
    purge(context)
    assert row_of(house).secret is None


def test_curators_reach_only_public_servers_by_https(house: House) -> None:
    """A curator cannot make this server call its own network, nor name its variables; another's place is not hers."""
    curator = house.member(Role.CURATOR, organization="MediBüro")
    for url in ("http://clinic.example/fhir", "https://127.0.0.1/fhir", "https://localhost:8080/", "https://[::1]/"):
        assert curator.says(f"slots 1 fhir url={url} schedule=7").keys == ["admin-slots-wrong-address"], url
    heard = curator.says("slots 1 fhir url=https://1.1.1.1/ schedule=7 token=env:AMANA_CLINIC_X")
    assert heard.keys == ["admin-slots-wrong-environment"]
    stranger = house.member(Role.CURATOR, organization="Caritas")
    assert stranger.says("slots 1 off").keys == ["admin-entry-not-yours"]
    with pytest.raises(NotSetUp):
        check_address("https://169.254.169.254/latest", trusted=False)


def test_by_telephone(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """What to say and when is told to who wants an appointment; a yes that is none gets the usage."""
    curator = house.member(Role.CURATOR, organization="MediBüro")
    assert curator.says("slots 1 phone Mo-Fr 08:00-10:00 say=Ask for the midwife").keys == ["admin-rows"]
    monkeypatch.setattr(Ordinary, "answer", no_rasa)
    heard = house.somebody("she").taps('/book_appointment{"entry":"1"}')
    assert "Ask for the midwife" in heard.text
    assert curator.says("slots 1 approval=perhaps").keys == ["admin-usage"]
    assert curator.says("slots 1 Mo-Fr 09:00-12:00 approval=yes women=no").keys == ["admin-rows", "admin-slots-read"]
    with Session(house.engine) as session:
        row = session.exec(select(SlotSourceRow).where(SlotSourceRow.kind == "builtin")).one()
    assert (row.approval, row.female_staff) == (True, False)

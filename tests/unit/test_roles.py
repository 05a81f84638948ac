"""How people come to roles, and that nobody else does."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from directory import erasure
from directory.curation.roles import Actor, Area, Role
from directory.curation.tables import Invitation, Member
from tests.builders import an_entry
from tests.office import House, Somebody, a_house

CHANNELS = ("telegram", "whatsapp", "web")
HAMBURG = Area("DE", "DE-HH", "Hamburg", 7)


@pytest.fixture
def house() -> House:
    """A directory with one place of an organisation."""
    return a_house(an_entry("1", organization="MediBüro"))


def code_in(text: str) -> str:
    """Returns the code that an invitation shows."""
    found = re.search(r"join ((?:\w{4}-){3}\w{4})", text)
    assert found
    return found[1]


def invited(house: House, words: str = 'curator "MediBüro"') -> str:
    """Returns the code of a new invitation."""
    return code_in(house.member(Role.ADMINISTRATOR).says(f"invite {words}").text)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("line", ["join {}", "/join {}", "JOIN {}.", "rejoindre {}", "/start inv_{}", "join  {} "])
def test_a_code_gives_its_role_on_every_channel(house: House, channel: str, line: str) -> None:
    """Whoever sends the code of an invitation holds its role from then on."""
    code = invited(house)
    who = house.somebody(channel=channel)
    assert who.says("roles").is_ordinary
    kept = [] if channel == "web" else ["admin-welcome-kept"]  # nobody can be written to on the web page
    assert who.says(line.format(code)).keys == ["admin-welcome", *kept]
    assert "curator for MediBüro" in who.says("roles").text


def test_a_code_may_be_read_out_and_typed_carelessly(house: House) -> None:
    """Letters that look alike, case, spaces and dashes do not matter."""
    code = invited(house).replace("-", " ").lower().replace("1", "l").replace("0", "o")
    assert house.somebody().says(f"join {code}").keys[0] == "admin-welcome"


def test_a_code_works_once(house: House) -> None:
    """The second to send a code gets nothing."""
    code = invited(house)
    house.somebody("first").says(f"join {code}")
    assert house.somebody("second").says(f"join {code}").keys == ["admin-join-wrong"]
    assert house.somebody("second").says("roles").is_ordinary


def test_a_code_ends_in_time(house: House) -> None:
    """After its days an invitation gives nothing."""
    code = invited(house)
    house.clock.moment += timedelta(days=house.settings.invitation_days, seconds=1)
    assert house.somebody().says(f"join {code}").keys == ["admin-join-wrong"]


def test_a_code_can_be_taken_back(house: House) -> None:
    """An invitation that was cancelled gives nothing, and cannot be cancelled twice."""
    code = invited(house)
    boss = house.member(Role.ADMINISTRATOR)
    assert boss.says("roles cancel 1").keys == ["admin-invitation-ended"]
    assert boss.says("roles cancel 1").keys == ["admin-invitation-none"]
    assert house.somebody().says(f"join {code}").keys == ["admin-join-wrong"]


def test_no_code_and_no_plain_id_is_kept(house: House) -> None:
    """The tables hold hashes and locked text only."""
    code = invited(house)
    house.somebody("4915112345678").says(f"join {code}")
    with house.session() as session:
        kept = repr(session.get(Invitation, 1)) + "".join(repr(session.get(Member, number)) for number in (1, 2))
    assert code not in kept
    assert code.replace("-", "") not in kept
    assert "4915112345678" not in kept


def test_guessing_is_stopped(house: House) -> None:
    """After five wrong codes even a right one is not looked at, for an hour."""
    code = invited(house)
    guesser = house.somebody()
    for number in range(5):
        assert guesser.says(f"join 7KQ2-M9XP-4TRB-W3H{number}").keys == ["admin-join-wrong"]
    assert guesser.says(f"join {code}").keys == ["admin-join-wait"]
    assert house.somebody("another").says(f"join {code}").keys[0] == "admin-welcome"


@pytest.mark.parametrize(
    "text", ["join us", "join", "/start inv_", "/start", "I want to join 1234", "rejoindre ma famille"]
)
def test_people_who_say_join_are_left_alone(house: House, text: str) -> None:
    """What is no code is not read as one."""
    assert house.somebody().says(text).keys != ["admin-join-wrong"]


def test_a_new_role_replaces_the_old_one(house: House) -> None:
    """Who follows a second invitation holds that role, not both."""
    who = house.somebody()
    who.says(f"join {invited(house)}")
    who.says(f"join {invited(house, 'coordinator GB-SCT, Bremen')}")
    assert "coordinator for GB-SCT, Bremen" in who.says("roles").text


def test_a_role_ends_with_its_address(house: House) -> None:
    """Ended roles answer nothing, and the locked address is gone."""
    curator = house.member(Role.CURATOR, organization="MediBüro")
    boss = house.member(Role.ADMINISTRATOR)
    assert boss.says("roles end 1").keys == ["admin-roles-ended"]
    assert curator.says("roles").is_ordinary
    with house.session() as session:
        member = session.get(Member, 1)
        assert member is not None
        assert member.address is None


MAY_INVITE = {
    Role.AGENT: set(),
    Role.CURATOR: {"agent", "curator"},
    Role.COORDINATOR: {"agent", "curator"},
    Role.ADMINISTRATOR: {"agent", "curator", "coordinator", "administrator"},
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("wanted", Role)
def test_roles_are_given_downwards(house: House, role: Role, wanted: Role) -> None:
    """A curator invites to her own organisation, nobody invites above herself."""
    who = house.member(role, organization="MediBüro", region="DE")
    scope = {"coordinator": " DE", "administrator": ""}.get(wanted, " MediBüro")
    answer = who.says(f"invite {wanted}{scope}").text
    assert ("join " in answer) == (wanted in MAY_INVITE[role])


def test_curators_do_not_invite_to_others(house: House) -> None:
    """An invitation to somebody else's organisation is refused."""
    curator = house.member(Role.CURATOR, organization="MediBüro")
    assert curator.says("invite curator Caritas").keys == ["admin-invite-not-yours"]


@pytest.mark.parametrize("region", ["Nowherehausen", "XX", "DE-XX", "Hamburg, Nowherehausen"])
def test_a_region_nobody_knows_is_refused(house: House, region: str) -> None:
    """A misspelt region would silently reach nothing."""
    assert house.member(Role.ADMINISTRATOR).says(f"invite coordinator {region}").keys == ["admin-region-unknown"]


@pytest.mark.parametrize(
    ("actor", "reached"),
    [
        (Actor("k", Role.AGENT, 7), False),
        (Actor("k", Role.CURATOR, 7), True),
        (Actor("k", Role.CURATOR, 8), False),
        (Actor("k", Role.CURATOR), False),
        (Actor("k", Role.COORDINATOR, region="DE"), True),
        (Actor("k", Role.COORDINATOR, region="FR, de-hh"), True),
        (Actor("k", Role.COORDINATOR, region="hamburg"), True),
        (Actor("k", Role.COORDINATOR, region="DE-BE, Berlin"), False),
        (Actor("k", Role.COORDINATOR), False),
        (Actor("k", Role.ADMINISTRATOR), True),
    ],
)
def test_what_a_role_reaches(actor: Actor, reached: bool) -> None:
    """A curator reaches her organisation, a coordinator her region, an agent nothing."""
    assert actor.reaches(HAMBURG) is reached


def test_people_without_a_role_reach_the_ordinary_bot(house: House) -> None:
    """Commands mean nothing from people who hold no role."""
    who: Somebody = house.somebody()
    for text in ("find doctor", "help me", "show 1", "invite curator x", "/roles", "invite"):
        assert who.says(text).is_ordinary


def test_role_holders_can_still_talk(house: House) -> None:
    """What is no command of theirs goes to Amana, also from those who hold a role."""
    boss = house.member(Role.ADMINISTRATOR)
    for text in (
        "I need a doctor in Hamburg",
        "where is 1 doctor",
        "hello there",
        "/start",
        '/find_care{"service":"dental"}',
    ):
        assert boss.says(text).is_ordinary


def test_danger_comes_first(house: House) -> None:
    """A cry for help is answered as one, whoever writes it and whatever word it begins with."""
    assert "suicide" in house.member(Role.ADMINISTRATOR).says("help I want to kill myself").keys[0]


def test_misspelt_commands_are_offered(house: House) -> None:
    """A typo gets the right command to tap; nothing is done."""
    boss = house.member(Role.ADMINISTRATOR)
    assert boss.says("shwo 1").payloads == ["/show 1"]
    assert boss.says("rolse").payloads == ["/roles"]


def test_an_answer_comes_in_the_language_of_the_command(house: House) -> None:
    """French words are answered in French, English ones in the language of the conversation."""
    boss = house.member(Role.ADMINISTRATOR)
    assert boss.says("montrer 1").language == "fr"
    assert boss.says("show 1").language == "fr"


def test_deleting_ones_data_ends_the_role(house: House) -> None:
    """Who has her data deleted holds no role any more, and her key stands nowhere."""
    code = invited(house)
    who = house.somebody()
    who.says(f"join {code}")
    with house.session() as session:
        assert erasure.erase(session, who.key) == {"role": 1}
        assert who.key not in repr(session.get(Invitation, 1))
    assert who.says("roles").is_ordinary

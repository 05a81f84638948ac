"""News: asked for by a yes, written by one and released by another, sent a few at a time, ended by one tap."""

from __future__ import annotations

from datetime import timedelta

import pytest
import yaml
from sqlmodel import Session, col, select

from bot.brains import LocalBrain, Said
from bot.catalogue import load_catalogues
from bot.channels.base import Gone
from bot.chores import chores
from bot.conversations import Conversation, Conversations
from directory import erasure
from directory.broadcasts import sending, wishes
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.broadcasts.wishes import Town
from directory.curation.roles import Role
from directory.curation.tables import Change, Draft
from directory.facts.packs import load_facts
from directory.outbox import OutboxRow
from directory.reminders.quiet import QuietHours
from nlu.understanding.asked import Asked
from tests.booking import VAULT
from tests.builders import NOON, FakeClock, an_entry, place_index
from tests.office import READER, Heard, House, Somebody, a_house
from tests.post import Notebook, a_postman, an_office

BERLIN = next(place for place in place_index().named(["berlin"])["berlin"] if place.country == "DE")
POTSDAM = next(place for place in place_index().named(["potsdam"])["potsdam"] if place.country == "DE")
LINE = "broadcast Berlin 10 : The clinic is closed today."


class Translating:
    """A machine that translates into capitals."""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`bot.translation.Translator`."""
        return f"{target.upper()} {text.upper()}"


@pytest.fixture
def house() -> House:
    """A directory with one place in Berlin."""
    made = a_house(an_entry("1"))
    object.__setattr__(made.office, "translator", Translating())
    return made


@pytest.fixture
def writer(house: House) -> Somebody:
    """A coordinator of Germany."""
    return house.member(Role.COORDINATOR, "writer", region="DE")


@pytest.fixture
def other(house: House) -> Somebody:
    """Another one."""
    return house.member(Role.COORDINATOR, "other", region="DE")


def wishing(house: House, *names: str, place: object = BERLIN, language: str = "en", channel: str = "telegram") -> None:
    """People who asked for news of a town."""
    with house.session() as session:
        for name in names:
            person = VAULT.person(channel, name)
            wishes.begin(session, person, language, Town(place), house.clock())  # type: ignore[arg-type]  # a Place
        session.commit()


def draft_in(heard: Heard) -> str:
    """The number of the draft that an answer shows."""
    return next(payload.split()[1] for payload in heard.payloads if payload.startswith("/discard"))


def sent(house: House) -> list[OutboxRow]:
    """What waits to be sent, with all that is being sent put in."""
    with house.session() as session:
        while sending.send_on(session, house.clock()):
            session.commit()
            house.clock.moment += timedelta(seconds=sending.EVERY_S)
        session.commit()
        return list(session.exec(select(OutboxRow).order_by(col(OutboxRow.id))))


# Asking for them


def talk(house: House, name: str = "her", channel: str = "telegram") -> tuple[LocalBrain, Conversation]:
    """The capabilities without Rasa, and her conversation."""
    import asyncio

    from actions.server import build_runner
    from tests.builders import resources

    conversations = Conversations(VAULT, 3600, "en")
    conversation = asyncio.run(conversations.get(channel, name))
    facts = load_facts()
    runner = build_runner(resources(facts, engine=house.engine, vault=VAULT, person_of=conversations.person_of))
    return LocalBrain(runner, READER, place_index()), conversation


def says(brain: LocalBrain, conversation: Conversation, text: str) -> list[str]:
    """The keys of what is answered to words, or to a button."""
    import asyncio
    import json

    async def answered() -> list[str]:
        intent, _, rest = text.lstrip("/").partition("{")
        said = Said(intent=intent, entities=json.loads("{" + rest)) if rest else Said(text=text)
        said = await brain.as_answer(said, conversation)
        return [outgoing.key for outgoing in await brain.answer(said, conversation)]

    return asyncio.run(answered())


def test_news_begin_with_a_yes_and_end_with_one_tap(house: House) -> None:
    """What is kept is said first; the wish holds the town and a locked address, and goes at once with the address."""
    brain, her = talk(house)
    assert says(brain, her, '/set_reminder{"part":"news","entry":"1"}') == ["news-offer"]
    with house.session() as session:
        assert not session.exec(select(NewsWish)).all()
    assert says(brain, her, '/set_reminder{"part":"news-yes","entry":"1"}') == ["news-on"]
    with house.session() as session:
        [wish] = session.exec(select(NewsWish))
        assert (wish.town, wish.country) == ("Berlin", "DE")
        assert b"her" not in wish.address
        assert wish.until == NOON + wishes.LASTS
    assert says(brain, her, '/set_reminder{"part":"news-off"}') == ["news-off"]
    with house.session() as session:
        assert not session.exec(select(NewsWish)).all()


@pytest.mark.parametrize("text", ["news", "/news".lstrip("/"), "nouvelles", "ข่าว", "أخبار"])
def test_words_ask_for_news_too(house: House, text: str) -> None:
    """A word is enough where the town is known; without it, it is asked for."""
    brain, her = talk(house)
    assert says(brain, her, text) == ["ask-place"]
    her.slots["place"] = BERLIN.ref
    assert says(brain, her, text) == ["news-offer"]


@pytest.mark.parametrize("text", ["stop news", "STOP", "unsubscribe", "отписаться", "no más noticias", "ข่าว เลิกรับข่าว"])
def test_stop_words_end_them(house: House, text: str) -> None:
    """Who gets news and writes "stop" gets none any more."""
    wishing(house, "her")
    brain, her = talk(house)
    heard = says(brain, her, text)
    with house.session() as session:
        ended = not session.exec(select(NewsWish)).all()
    assert ended == (text != "ข่าว เลิกรับข่าว"), heard


def test_nothing_is_promised_on_a_page_that_only_answers(house: House) -> None:
    """Nobody can be written to on the web page."""
    brain, her = talk(house, channel="web")
    assert says(brain, her, '/set_reminder{"part":"news-yes","entry":"1"}') == ["reminder-only-answers"]


def test_wishes_go_by_themselves_and_with_delete_my_data(house: House) -> None:
    """After their time, and at once when she has her data deleted, with what was on its way."""
    wishing(house, "her", "him")
    with house.session() as session:
        erasure.erase(session, VAULT.person("telegram", "her").key)
        assert len(session.exec(select(NewsWish)).all()) == 1
        wishes.purge(session, NOON + wishes.LASTS)
        assert not session.exec(select(NewsWish)).all()


@pytest.mark.parametrize("tag", sorted(load_catalogues()))
def test_every_language_has_words_for_it(tag: str) -> None:
    """News, no more news and moving away are asked for in every language."""
    from nlu.understanding.asked import ALONE
    from nlu.understanding.lexicon import LEXICON

    lists = yaml.safe_load((LEXICON / tag / "asked.yml").read_text("utf-8"))
    for kind in ALONE:
        assert all(Asked().alone(str(phrase)) == kind for phrase in lists[kind])
    assert all(Asked().moving(f"{phrase} Berlin") for phrase in lists["moving"])


# Writing and releasing them


def test_nobody_releases_her_own(house: House, writer: Somebody, other: Somebody) -> None:
    """The writer cannot, a second coordinator can; who wrote and who released is in the audit log."""
    wishing(house, "her")
    number = draft_in(writer.says(LINE))
    assert writer.says(f"publish {number}").keys == ["admin-needs-another"]
    assert sent(house) == []
    assert other.says(f"publish {number}").keys == ["admin-rows"]
    with house.session() as session:
        [change] = session.exec(select(Change).where(Change.subject == sending.SUBJECT))
        assert (change.author_key, change.actor_key) == (writer.key, other.key)
    assert [row.message["key"] for row in sent(house)] == ["news-message"]


def test_an_administrator_does_not_release_her_own_either(house: House) -> None:
    """Nobody is above it."""
    boss = house.member(Role.ADMINISTRATOR, "boss")
    assert boss.says(f"publish {draft_in(boss.says(LINE))}").keys == ["admin-needs-another"]


def test_who_deletes_herself_and_comes_back_does_not_release_her_own(
    house: House, writer: Somebody, other: Somebody
) -> None:
    """The draft no longer says whose it is, so it is anybody's own, and nobody can release it."""
    number = draft_in(writer.says(LINE))
    with house.session() as session:
        erasure.erase(session, writer.key)
        assert session.exec(select(Draft.author_key)).all() == [""]
    again = house.member(Role.COORDINATOR, "writer", region="DE")
    assert again.key == writer.key
    for who in (again, other):
        assert who.says(f"publish {number}").keys == ["admin-needs-another"]
    assert other.says(f"discard {number}").keys == ["admin-discarded"]


def test_of_one_writer_only_a_few_go_out_in_a_day(house: House, writer: Somebody, other: Somebody) -> None:
    """However many drafts there are, and whether they were undone; a day later, and of another writer, they do."""
    drafts = [draft_in(writer.says(f"{LINE} {number}")) for number in range(sending.A_DAY + 1)]
    for number in drafts[:-1]:
        assert other.says(f"publish {number}").keys == ["admin-rows"]
    other.says("undo")
    assert other.says(f"publish {drafts[-1]}").keys == ["admin-enough-today"]
    assert writer.says(f"publish {draft_in(other.says(LINE))}").keys == ["admin-rows"]
    house.clock.moment += timedelta(days=1)
    assert other.says(f"publish {drafts[-1]}").keys == ["admin-rows"]


def test_who_may_not_write_there_may_not_release_there(house: House, writer: Somebody) -> None:
    """A coordinator of another country, and a curator, neither write nor see nor release."""
    french = house.member(Role.COORDINATOR, "french", region="FR")
    curator = house.member(Role.CURATOR, "curator", organization="Organisation 1")
    assert french.says(LINE).keys == ["admin-broadcast-not-yours"]
    number = draft_in(writer.says(LINE))
    for who in (french, curator):
        assert who.says(f"publish {number}").keys == ["admin-draft-none"]
        assert who.says(f"broadcast {number} fr : autre").keys in (["admin-draft-none"], ["admin-not-yours"])


def test_words_that_change_are_a_new_draft(house: House, writer: Somebody, other: Somebody) -> None:
    """Whoever releases releases what she has read: the number she read it under is gone."""
    number = draft_in(writer.says(LINE))
    changed = writer.says(f"broadcast {number} fr : Le centre est fermé.")
    assert other.says(f"publish {number}").keys == ["admin-draft-decided"]
    assert other.says(f"broadcast {draft_in(changed)} fr : Autre chose.").keys == ["admin-draft-none"]
    assert "Le centre est fermé." in other.says(f"draft {draft_in(changed)}").text


def test_a_machines_words_want_a_yes(house: House, writer: Somebody, other: Somebody) -> None:
    """Before it nobody gets them, after it they are said to be a machine's."""
    wishing(house, "she", language="fr")
    drafted = writer.says(f"broadcast {draft_in(writer.says(LINE))} fr")
    assert "(machine translation) FR THE CLINIC" in drafted.text
    agreed = writer.says(f"broadcast {draft_in(drafted)} fr yes")
    unread = draft_in(writer.says(f"broadcast {draft_in(writer.says(LINE))} fr"))
    other.says(f"publish {unread}")
    assert sent(house) == []
    other.says(f"publish {draft_in(agreed)}")
    [row] = sent(house)
    assert row.message["args"]["text"]["by_machine"]


@pytest.mark.parametrize(
    ("people", "shown"), [(0, "fewer than 5"), (4, "fewer than 5"), (5, "at least 5"), (9, "least 5")]
)
def test_few_people_are_not_counted(house: House, writer: Somebody, people: int, shown: str) -> None:
    """Nothing is told of fewer than five, and nothing by steps of fewer than five."""
    wishing(house, *map(str, range(people)))
    assert shown in writer.says(LINE).text


@pytest.mark.parametrize("line", ["broadcast Berlin :", "broadcast : x", "broadcast"])
def test_what_is_no_news_gets_the_usage(writer: Somebody, line: str) -> None:
    """An area and words are needed."""
    assert writer.says(line).keys == ["admin-usage"]


def test_long_words_and_unknown_areas_are_refused(writer: Somebody) -> None:
    """Each says why, and nothing is drafted."""
    assert writer.says(f"broadcast Berlin : {'x' * 401}").keys == ["admin-broadcast-long"]
    assert writer.says("broadcast Zzyzzxx : closed").keys == ["admin-region-unknown"]


# Sending them


def released(house: House, target: Target, text: str = "Closed.") -> int:
    """News in English that two people released."""
    with house.session() as session:
        number = sending.apply(session, None, {"area": target.to_json(), "text:en": text})
        session.commit()
        return int(number)


@pytest.mark.parametrize(
    ("target", "reached"),
    [
        (Target("DE"), {"b", "p"}),
        (Target("FR"), set()),
        (Target("DE", "", "Berlin", BERLIN.latitude or 0, BERLIN.longitude or 0, 10), {"b"}),
        (Target("DE", "", "Berlin", BERLIN.latitude or 0, BERLIN.longitude or 0, 50), {"b", "p"}),
    ],
)
def test_only_those_in_the_area_and_language_are_written_to(house: House, target: Target, reached: set[str]) -> None:
    """By country, and by the distance from a town; who reads another language gets nothing she cannot read."""
    wishing(house, "b")
    wishing(house, "p", place=POTSDAM)
    wishing(house, "f", language="fr")
    released(house, target)
    keys = {VAULT.person("telegram", name).key: name for name in "bpf"}
    assert {keys[row.person_key] for row in sent(house)} == reached


def test_sending_is_slow_and_goes_on_after_a_restart(house: House) -> None:
    """A few in each round, everybody once, whatever ends the process in between."""
    wishing(house, *map(str, range(2 * sending.AT_ONCE + 3)))
    released(house, Target("DE"))
    for expected in (20, 20, 20, 40, 43):
        with house.session() as session:
            sending.send_on(session, house.clock())
            assert sending.send_on(session, house.clock()) == 0  # nor does another process, before the time
            house.clock.moment += timedelta(seconds=sending.EVERY_S)
            if expected == 20 and len(session.exec(select(OutboxRow)).all()) > 20:
                continue  # dies before the commit: nothing of the round stays
            session.commit()
            assert len(session.exec(select(OutboxRow)).all()) <= expected
    assert len(sent(house)) == 43
    with house.session() as session:
        assert session.exec(select(Broadcast.state)).one() == sending.SENT


def test_nobody_is_written_to_twice(house: House) -> None:
    """Also when a round is done again, and after the message was sent and emptied."""
    wishing(house, "her")
    number = released(house, Target("DE"))
    assert len(sent(house)) == 1
    with house.session() as session:
        row = session.get(Broadcast, number)
        assert row
        row.state, row.done_to, row.next_at = sending.SENDING, 0, NOON
        session.add(row)
        session.commit()
    assert len(sent(house)) == 1


def test_what_is_stopped_is_not_sent(house: House, writer: Somebody, other: Somebody) -> None:
    """Undoing the release takes back what has not gone out."""
    wishing(house, "her")
    other.says(f"publish {draft_in(writer.says(LINE))}")
    assert len(sent(house)) == 1
    assert other.says("undo").keys == ["admin-rows"]
    assert sent(house) == []


async def test_the_message_has_its_way_out_and_keeps_the_night(house: House) -> None:
    """It waits for the morning of the town, and carries the button that ends it; nobody there ends the wish."""
    clock = FakeClock(NOON.replace(hour=21))
    wishing(house, "her")
    released(house, Target("DE"))
    office = an_office(house.engine, clock, QuietHours())
    channel = Notebook()
    postman = a_postman(office, channel)
    assert sent(house)[0].message["buttons"][0]["payload"] == '/set_reminder{"part":"news-off"}'
    await postman.work_off()
    assert channel.sent == []
    clock.moment += timedelta(hours=11)
    await postman.work_off()
    assert channel.sent == [("her", "news-message")]
    released(house, Target("DE"))
    sent(house)
    channel.failures.append(Gone())
    await postman.work_off()
    with house.session() as session:
        assert not session.exec(select(NewsWish)).all()
    assert len(chores(office, house.office, 180)) >= 4


def test_what_was_not_sent_in_time_is_of_no_use(house: House) -> None:
    """News of last week reach nobody."""
    wishing(house, "her")
    number = released(house, Target("DE"))
    with Session(house.engine) as session:
        row = session.get(Broadcast, number)
        assert row
        row.until = NOON - timedelta(days=1)
        session.add(row)
        session.commit()
    assert sent(house) == []

"""News are asked for by a yes, and ended by one tap, a word, their time, or "delete my data"."""

from __future__ import annotations

import pytest
import yaml
from sqlmodel import select

from bot.brains import Said
from bot.catalogue import load_catalogues
from bot.conversations import Conversation, Conversations
from bot.local_brain import LocalBrain
from directory import erasure
from directory.broadcasts import wishes
from directory.broadcasts.tables import NewsWish
from directory.facts.packs import load_facts
from nlu.understanding.asked import Asked
from tests.booking import VAULT
from tests.builders import NOON, place_index
from tests.office import READER, House
from tests.unit.news.newsroom import BERLIN, wishing


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

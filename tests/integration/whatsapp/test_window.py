"""The 24 hours in which Meta takes words of our own; outside of them, templates."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from bot.catalogue import Catalogue
from bot.channels.base import Refused, WindowClosed
from bot.channels.whatsapp.limits import MARGIN, WINDOW
from bot.channels.whatsapp.templates import WAITING, load_templates
from bot.channels.whatsapp.window import Window
from bot.postman import Postman, PostOffice
from bot.render import Renderer
from directory import erasure, outbox
from directory.outbox import Addressee, Letter
from directory.reminders.quiet import QuietHours
from tests.integration.whatsapp.line import HER, MINUTE, Line, a_message
from tests.peers import graph_api as meta

# ---- the 24 hours ---------------------------------------------------------------------------------------


async def test_the_window_is_judged_at_each_sending(line: Line) -> None:
    """Fault 2: 23 h 58 min ago by the clock of the sending, not of some run's start: too close, so no free text."""
    await line.writes()
    line.clock.moment += WINDOW - MARGIN - MINUTE
    await line.answers(a_message())
    line.clock.moment += MARGIN - MINUTE
    with pytest.raises(WindowClosed):
        await line.answers(a_message())
    assert len(line.graph.sent) == 1


async def test_outside_the_window_an_approved_template_goes_out(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a template is sent as one, in her language, filled with the worded arguments (need 54)."""
    templates = load_templates()
    reminder = templates.templates[WAITING].model_copy(update={"parameters": {"when": "tomorrow"}, "name": "amana_x"})
    known = templates.model_copy(update={"templates": {"reminder": reminder}})
    monkeypatch.setattr(line.channel, "_templates", known)
    body = {"type": "BODY", "text": "On {{1}} you have an appointment."}
    line.graph.templates = [{"name": "amana_x", "language": "pt_PT", "status": "APPROVED", "components": [body]}]
    sent = await line.answers(a_message("…", key="reminder", args={"when": "sexta-feira,\n10:00"}), language="pt")
    assert sent[0]["template"]["name"] == "amana_x"
    assert sent[0]["template"]["language"]["code"] == "pt_PT"
    assert sent[0]["template"]["components"][0]["parameters"][0]["text"] == "sexta-feira, 10:00"


async def test_a_template_without_arguments_is_sent(line: Line, catalogues: dict[str, Catalogue]) -> None:
    """The message that only says that there is one goes out as it was approved."""
    line.graph.templates = load_templates().submissions(catalogues)
    line.graph.approve()
    for language in catalogues:
        await line.answers(a_message("…", key=WAITING), language=language)
    assert len(line.graph.sent) == len(catalogues)


def test_a_language_without_templates_is_sent_the_english_ones(catalogues: dict[str, Catalogue]) -> None:
    """Where Meta has no templates in a language, none is submitted in it, and the approved English one goes out."""
    templates = load_templates()
    assert (templates.language("am"), templates.language("ar"), templates.language("pt")) == ("en", "ar", "pt_PT")
    submitted = [(row["name"], row["language"]) for row in templates.submissions(catalogues)]
    assert len(submitted) == len(set(submitted))
    assert {templates.language(tag) for tag in catalogues} == {language for _, language in submitted}


async def test_a_template_that_is_not_approved_is_refused(line: Line) -> None:
    """A template that Meta has not approved does not go out, and the sender learns it."""
    with pytest.raises(Refused):
        await line.answers(a_message("…", key=WAITING))


async def test_nothing_is_sent_of_what_cannot_be_sent_whole(line: Line) -> None:
    """Of a message with a template and one without, outside the window, neither is sent: both can wait."""
    with pytest.raises(WindowClosed):
        await line.answers(a_message("…", key=WAITING), a_message())
    assert line.graph.sent == []


async def test_old_and_reordered_deliveries_do_not_open_the_window(line: Line) -> None:
    """Meta repeats deliveries for days and in any order: what counts is when she wrote, the latest."""
    now = line.clock()
    await line.writes(at=now - 2 * WINDOW)
    with pytest.raises(WindowClosed):
        await line.answers(a_message())
    await line.writes(at=now)
    await line.writes(at=now - WINDOW + 2 * MARGIN, message_id="wamid.0")
    line.clock.moment += WINDOW - 2 * MARGIN
    await line.answers(a_message())


async def test_an_older_message_does_not_shorten_the_window(line: Line) -> None:
    """What another process learns late, of a message before the last, changes nothing."""
    now = line.clock()
    for at in (now, now - WINDOW / 2):
        await Window(line.vault, lambda: Session(line.engine), line.clock).heard(HER, at)
    (heard,) = line.heard()
    assert heard.at == now


async def test_the_window_outlives_a_restart_and_ends_by_itself(line: Line) -> None:
    """When she wrote is kept as a keyed hash and a time, and goes as soon as it means nothing any more."""
    await line.writes()
    assert HER not in line.heard()[0].person_key
    again = Window(line.vault, lambda: Session(line.engine), line.clock)
    assert await again.is_open(HER)
    line.clock.moment += 2 * WINDOW
    assert not await again.is_open(HER)
    row = {
        "from": "1",
        "id": "w2",
        "timestamp": str(int(line.clock().timestamp())),
        "type": "text",
        "text": {"body": "x"},
    }
    await line.calls(meta.call_of(row))
    assert len(line.heard()) == 1


async def test_who_is_forgotten_is_told_so(line: Line) -> None:
    """Deleting her data deletes when she last wrote, and the answer that says so still reaches her."""
    await line.writes("delete my data")
    with Session(line.engine) as session:
        assert erasure.erase(session, line.vault.person("whatsapp", HER).key) == {"last-heard": 1}
    assert line.heard() == []
    assert len(await line.answers(a_message("Deleted."))) == 1


async def test_an_unreachable_database_does_not_keep_an_answer_back(line: Line) -> None:
    """Where it cannot be noted that she wrote, she is answered all the same."""
    with line.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE last_heard")
    await line.writes()
    assert len(await line.answers(a_message())) == 1


async def test_a_reminder_long_after_she_wrote_goes_as_a_template(line: Line, catalogues: dict[str, Catalogue]) -> None:
    """The window is judged when a message is sent, by the clock of that moment: inside it words, outside a template."""
    line.graph.templates = load_templates().submissions(catalogues)
    line.graph.approve()
    office = PostOffice(lambda: Session(line.engine), line.vault, line.clock, QuietHours.parse(""))
    postman = Postman(office, {line.channel.name: line.channel}, Renderer(catalogues))
    person = line.vault.person("whatsapp", HER)
    await line.writes()
    for number, wait in enumerate((WINDOW - 2 * MARGIN, 3 * MARGIN)):
        line.clock.moment += wait
        with Session(line.engine) as session:
            to = Addressee(person.key, person.channel, person.address, "fr")
            now = line.clock()
            outbox.put(session, to, Letter("reminder-medicine", now, now + WINDOW, "t", f"key-{number}"))
            session.commit()
        await postman.work_off()
    assert [row["type"] for row in line.graph.sent] == ["text", "template"]
    assert line.graph.sent[1]["template"]["language"]["code"] == "fr"

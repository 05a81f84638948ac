"""Talking with the page: text, buttons, languages."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenChat
from tests.browser.fake_app import Script, message
from tests.browser.steps import bubbles, eventually, press, said, sees, write

ARABIC = "أحتاج طبيبة"


def test_first_load_greets_with_buttons(chat: Page, script: Script) -> None:
    """The first thing a person sees is a greeting with buttons, in the browser's language."""
    sees(chat, "Hello, I am Amana.")
    expect(chat.get_by_role("button", name="Find care")).to_be_visible()
    expect(bubbles(chat, "you")).to_have_count(0)
    assert script.received[0]["payload"] == "/greet"
    assert script.received[0]["language"] == "en"
    assert chat.title() == "Amana"


def test_text_is_sent_and_answered(chat: Page, script: Script) -> None:
    """A text appears as the person's own bubble, is sent once, and its answer is shown."""
    write(chat, "need a doctor")
    said(chat, "need a doctor")
    sees(chat, "Heard: need a doctor")
    expect(chat.locator("#text")).to_have_value("")
    assert script.sent("text") == ["need a doctor"]
    assert set(script.received[-1]) == {"conversation", "text", "message"}


def test_send_button_sends(chat: Page, script: Script) -> None:
    """The button beside the input sends too."""
    chat.locator("#text").fill("hello")
    chat.get_by_role("button", name="Send", exact=True).click()
    sees(chat, "Heard: hello")


def test_shift_enter_makes_a_new_line(chat: Page, script: Script) -> None:
    """Shift+Enter writes a line break, and the answer keeps its own."""
    script.on("one\ntwo", message("first\nsecond"))
    chat.locator("#text").press_sequentially("one")
    chat.locator("#text").press("Shift+Enter")
    chat.locator("#text").press_sequentially("two")
    chat.locator("#text").press("Enter")
    sees(chat, "first")
    assert script.sent("text") == ["one\ntwo"]
    assert bubbles(chat, "amana").last.inner_text() == "first\nsecond"


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(chat: Page, script: Script, text: str) -> None:
    """An empty input sends nothing."""
    write(chat, text)
    write(chat, "x")
    sees(chat, "Heard: x")
    assert script.sent("text") == ["x"]


def test_button_sends_its_payload(chat: Page, script: Script) -> None:
    """Pressing a button shows its title as the person's bubble and sends its payload."""
    script.on("/find_care", message("Which care?"))
    press(chat, "Find care")
    said(chat, "Find care")
    sees(chat, "Which care?")
    assert script.sent("payload")[-1] == "/find_care"


def test_old_buttons_still_work(chat: Page, script: Script) -> None:
    """A button of an earlier answer can be pressed after newer ones came."""
    write(chat, "something else")
    sees(chat, "something else")
    press(chat, "My rights")
    said(chat, "My rights")
    sees(chat, "Heard: /ask_coverage")


def test_hurried_double_press_sends_once(chat: Page, script: Script) -> None:
    """Two presses of a button while the first is under way are one message."""
    script.hold()
    chat.get_by_role("button", name="Find care").dblclick()
    said(chat, "Find care")
    script.release()
    sees(chat, "/find_care")
    assert script.sent("payload") == ["/greet", "/find_care"]


def test_second_message_need_not_wait(chat: Page, script: Script) -> None:
    """While an answer is awaited the next message goes out, so that an emergency is never held up."""
    script.hold()
    write(chat, "hello")
    write(chat, "he does not breathe")
    chat.wait_for_timeout(200)
    assert script.sent("text") == ["hello", "he does not breathe"]
    script.release()
    expect(bubbles(chat, "amana")).to_have_count(3)


def test_arabic_answer_turns_the_page(chat: Page, script: Script) -> None:
    """After an answer in Arabic the page, the bubbles and the input run from right to left."""
    script.on(ARABIC, message("في أي مدينة؟", {"title": "برلين", "payload": "/inform"}), language="ar")
    write(chat, ARABIC)
    expect(chat.locator("html")).to_have_attribute("dir", "rtl")
    expect(chat.locator("html")).to_have_attribute("lang", "ar")
    answer, own = bubbles(chat, "amana").last, bubbles(chat, "you").last
    expect(answer).to_have_attribute("dir", "rtl")
    expect(own).to_have_attribute("lang", "ar")
    first = bubbles(chat, "amana").first
    expect(first).to_have_attribute("lang", "en")
    expect(first).to_have_attribute("dir", "ltr")
    expect(chat.locator("#text")).to_have_css("direction", "rtl")
    chat.locator("#text").fill("hello")
    expect(chat.locator("#text")).to_have_css("direction", "ltr")
    side, other = answer.bounding_box(), own.bounding_box()
    assert side is not None
    assert other is not None
    assert side["x"] + side["width"] > other["x"] + other["width"]


def test_browser_language_is_asked_first(open_chat: OpenChat, script: Script) -> None:
    """A browser in French gets the page and the greeting in French."""
    page = open_chat(locale="fr-CA")
    sees(page, "Bonjour")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    assert script.received[0]["language"] == "fr"


def test_unknown_browser_language_falls_back(open_chat: OpenChat, script: Script) -> None:
    """A browser in a language not on the list gets English."""
    page = open_chat(locale="is-IS")
    sees(page, "Hello")
    assert script.received[0]["language"] == "en"


def test_choosing_a_language_at_the_start(chat: Page, script: Script) -> None:
    """Choosing a language before saying anything greets anew, without the first greeting."""
    chat.locator("#language").click()
    chat.get_by_role("button", name="Français").click()
    sees(chat, "Bonjour")
    expect(bubbles(chat, "amana")).to_have_count(1)
    expect(chat.locator("html")).to_have_attribute("lang", "fr")
    expect(chat.locator("#languages")).to_be_hidden()
    expect(chat.locator("#language")).to_be_focused()


def test_choosing_a_language_in_mid_talk(chat: Page, script: Script) -> None:
    """Choosing a language later tells the service and keeps what was said and what is being typed."""
    script.on('/change_language{"language":"ar"}', message("حسنا"), language="ar")
    write(chat, "hello")
    sees(chat, "hello")
    chat.locator("#text").fill("half a thou")
    chat.locator("#language").click()
    chat.get_by_role("button", name="العربية").click()
    said(chat, "العربية")
    sees(chat, "حسنا")
    assert script.received[-1]["language"] == "ar"
    expect(bubbles(chat, "you").first).to_have_text("hello")
    expect(chat.locator("#text")).to_have_value("half a thou")


def test_start_again(chat: Page, script: Script) -> None:
    """Starting again forgets the old conversation on both sides and greets under a new one."""
    write(chat, "hello")
    sees(chat, "hello")
    old = script.received[-1]["conversation"]
    press(chat, "Start again")
    sees(chat, "Hello, I am Amana.")
    expect(bubbles(chat, "you")).to_have_count(0)
    assert eventually(lambda: {"conversation": old, "payload": "/leave"} in script.received)
    greetings = [body["conversation"] for body in script.received if body.get("payload") == "/greet"]
    assert len(set(greetings)) == 2


def test_deleted_data_leave_the_page_too(chat: Page, script: Script) -> None:
    """When the service says that everything is deleted, the bubbles go as well, and so does the id."""
    script.on("delete my data", message("Deleted.", key="deleted"))
    write(chat, "secret words")
    sees(chat, "secret words")
    old = script.received[-1]["conversation"]
    write(chat, "delete my data")
    sees(chat, "Deleted.")
    expect(chat.locator(".row")).to_have_count(1)
    write(chat, "again")
    sees(chat, "again")
    assert script.received[-1]["conversation"] != old
    assert "secret words" not in chat.evaluate("JSON.stringify(sessionStorage)")

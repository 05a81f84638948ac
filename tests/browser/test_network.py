"""When the line is slow, broken or gone."""

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.conftest import OpenChat, Watch
from tests.browser.fake_app import Script
from tests.browser.steps import bubbles, press, said, sees, write

FAILED = "That did not arrive."
OFFLINE = "You are offline."
SLOW = "Still working on it"


@pytest.fixture
def timed(open_page: OpenChat, fake_app: str) -> Page:
    """The chat with a clock that stands still unless the test moves it."""
    page = open_page("about:blank")
    page.clock.install()
    page.goto(fake_app)
    sees(page, "Hello")
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 2)
    return page


def offline(page: Page, *, now: bool = True) -> None:
    """Cut the page off, or give it its line back."""
    context: BrowserContext = page.context
    context.set_offline(now)


def throttle(page: Page, *, latency_ms: float, bytes_a_second: float) -> None:
    """Make the page's line slow, by the browser's own means; -1 bytes is as fast as it can."""
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    rates = {"downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second}
    line.send("Network.emulateNetworkConditions", {"offline": False, "latency": latency_ms, **rates})


def assert_one_message(script: Script, text: str) -> None:
    """Expect what was sent of a text to be one message to the service, which answers one id once."""
    ids = [body["message"] for body in script.received]
    assert len({body["message"] for body in script.received if body.get("text") == text}) == 1
    assert len(set(ids)) == 2  # the greeting's and this


def test_server_error_keeps_the_text(chat: Page, script: Script) -> None:
    """A text the service could not take stands in the input again, and sending it again works."""
    script.failures = 1
    write(chat, "my child has a fever")
    expect(chat.locator(".failure")).to_contain_text(FAILED)
    expect(chat.locator("#text")).to_have_value("my child has a fever")
    chat.locator("#text").press("Enter")
    sees(chat, "Heard: my child has a fever")
    expect(bubbles(chat, "you")).to_have_count(1)
    expect(chat.locator(".failure")).to_have_count(0)
    expect(chat.locator("#text")).to_have_value("")
    assert_one_message(script, "my child has a fever")


def test_failed_message_has_a_button_to_send_it_again(chat: Page, script: Script) -> None:
    """The failed bubble itself can be sent again; the input is then empty, and the focus is in it."""
    script.failures = 1
    write(chat, "fever")
    chat.locator(".failure").get_by_role("button").click()
    sees(chat, "Heard: fever")
    expect(bubbles(chat, "you")).to_have_count(1)
    expect(chat.locator("#text")).to_have_value("")
    expect(chat.locator("#text")).to_be_focused()
    assert script.sent("text") == ["fever", "fever"]
    assert_one_message(script, "fever")


def test_failure_does_not_overwrite_what_is_being_typed(chat: Page, script: Script) -> None:
    """Text typed while the first message fails stays; the failed one waits in its bubble."""
    script.hold()
    script.failures = 1
    write(chat, "first")
    chat.locator("#text").fill("second")
    script.release()
    expect(chat.locator(".failure")).to_be_visible()
    expect(chat.locator("#text")).to_have_value("second")
    chat.locator("#text").press("Enter")
    sees(chat, "Heard: second")
    expect(chat.locator(".failure")).to_be_visible()
    chat.locator(".failure").get_by_role("button").click()
    sees(chat, "Heard: first")


def test_failed_button_can_be_sent_again(chat: Page, script: Script) -> None:
    """A button whose press failed can be pressed again, or sent again from its bubble."""
    script.failures = 1
    press(chat, "Find care")
    chat.locator(".failure").get_by_role("button").click()
    sees(chat, "Heard: /find_care")
    expect(bubbles(chat, "you")).to_have_count(1)


def test_failed_greeting_can_be_sent_again(open_page: OpenChat, fake_app: str, script: Script) -> None:
    """When even the greeting fails the page says so and offers to try again."""
    script.failures = 1
    page = open_page(fake_app)
    expect(page.locator(".failure")).to_contain_text(FAILED)
    page.locator(".failure").get_by_role("button").click()
    sees(page, "Hello")
    expect(page.locator(".failure")).to_have_count(0)


def test_page_waits_for_its_words(open_page: OpenChat, fake_app: str, script: Script, watch: Watch) -> None:
    """While the page has no words it shows the name alone, and tries until they come."""
    script.words_fail = 1
    page = open_page(fake_app)
    assert page.locator("body").inner_text().strip() == "Amana"
    sees(page, "Hello")


def test_offline_is_said_and_one_message_waits(chat: Page, script: Script) -> None:
    """Offline the page says so, keeps one message, and sends it when the line is back."""
    offline(chat)
    expect(chat.get_by_role("status")).to_contain_text(OFFLINE)
    write(chat, "are you there")
    said(chat, "are you there")
    expect(chat.locator(".you[data-state=queued]")).to_have_count(1)
    offline(chat, now=False)
    sees(chat, "Heard: are you there")
    expect(chat.get_by_role("status")).to_have_text("")
    assert script.sent("text") == ["are you there"]


def test_second_message_offline_stays_in_the_input(chat: Page, script: Script) -> None:
    """A second message while offline is not lost: it stays where it was typed; buttons do nothing."""
    offline(chat)
    write(chat, "first")
    write(chat, "second")
    press(chat, "Find care")
    expect(chat.locator("#text")).to_have_value("second")
    expect(bubbles(chat, "you")).to_have_count(1)
    offline(chat, now=False)
    sees(chat, "Heard: first")
    chat.locator("#text").press("Enter")
    sees(chat, "Heard: second")
    assert script.sent("payload") == ["/greet"]


def test_offline_line_that_works_is_used(open_page: OpenChat, fake_app: str, script: Script) -> None:
    """A browser that calls itself offline but reaches the service (on this machine, say) is not believed."""
    page = open_page("about:blank")
    page.add_init_script("Object.defineProperty(navigator, 'onLine', { get: () => false });")
    page.goto(fake_app)
    sees(page, "Hello")
    write(page, "hello")
    sees(page, "Heard: hello")
    expect(page.get_by_role("status")).to_have_text("")


def test_line_that_comes_back_unannounced(timed: Page, script: Script) -> None:
    """A waiting message is tried again by itself, should the browser not tell that the line is back."""
    timed.evaluate("Object.defineProperty(navigator, 'onLine', { get: () => false })")
    timed.route("**/api/chat", lambda route: route.abort("internetdisconnected"))
    write(timed, "hello")
    expect(timed.locator(".you[data-state=queued]")).to_have_count(1)
    timed.clock.run_for(16_000)
    expect(timed.locator(".you[data-state=queued]")).to_have_count(1)
    timed.unroute("**/api/chat")
    timed.clock.run_for(16_000)
    sees(timed, "Heard: hello")
    expect(bubbles(timed, "you")).to_have_count(1)


def test_line_lost_in_mid_request(chat: Page, script: Script) -> None:
    """A message whose line broke on the way is kept and sent when the line is back."""

    def break_line(route: Route) -> None:
        offline(chat)
        route.abort("internetdisconnected")

    chat.route("**/api/chat", break_line)
    write(chat, "hello")
    expect(chat.locator(".you[data-state=queued]")).to_have_count(1)
    chat.unroute("**/api/chat")
    offline(chat, now=False)
    sees(chat, "Heard: hello")


def test_answer_lost_on_the_way_is_asked_for_with_the_same_id(chat: Page, script: Script) -> None:
    """The service got the message and the page never got the answer: what is sent again is the same message."""

    def lose_answer(route: Route) -> None:
        route.fetch()
        offline(chat)
        route.abort("internetdisconnected")

    chat.route("**/api/chat", lose_answer)
    write(chat, "hello")
    expect(chat.locator(".you[data-state=queued]")).to_have_count(1)
    chat.unroute("**/api/chat")
    offline(chat, now=False)
    sees(chat, "Heard: hello")
    assert script.sent("text") == ["hello", "hello"]
    assert_one_message(script, "hello")


def test_slow_line(open_page: OpenChat, fake_app: str, script: Script) -> None:
    """On the slowest of mobile lines the page comes up, and what is written is answered once."""
    page = open_page("about:blank")
    throttle(page, latency_ms=1500, bytes_a_second=20_000)
    page.goto(fake_app)
    expect(bubbles(page, "amana").last).to_contain_text("Hello", timeout=60_000)
    write(page, "hello")
    expect(page.locator("#typing")).to_be_visible()
    expect(bubbles(page, "amana").last).to_contain_text("Heard: hello", timeout=30_000)
    expect(page.locator("#typing")).to_be_hidden()
    expect(page.locator(".failure")).to_have_count(0)
    assert script.sent("text") == ["hello"]


def test_waiting_is_shown_in_steps(timed: Page, script: Script) -> None:
    """Dots appear after 300 ms, a sentence after 6 s, and both go with the answer."""
    script.hold()
    write(timed, "hello")
    timed.clock.run_for(250)
    expect(timed.locator("#typing")).to_be_hidden()
    timed.clock.run_for(100)
    expect(timed.locator("#typing")).to_be_visible()
    expect(timed.get_by_role("status")).to_have_text("")
    timed.clock.run_for(6000)
    expect(timed.get_by_role("status")).to_contain_text(SLOW)
    script.release()
    sees(timed, "Heard: hello")
    expect(timed.locator("#typing")).to_be_hidden()
    expect(timed.get_by_role("status")).to_have_text("")


def test_no_answer_within_half_a_minute_fails(timed: Page, script: Script) -> None:
    """After 30 s the page gives up, says so and keeps the text."""
    script.hold()
    write(timed, "hello")
    timed.clock.run_for(29_000)
    expect(timed.locator(".failure")).to_have_count(0)
    timed.clock.run_for(1_500)
    expect(timed.locator(".failure")).to_contain_text(FAILED)
    expect(timed.locator("#text")).to_have_value("hello")
    script.release()


def test_reload_in_mid_request_offers_to_send_again(chat: Page, script: Script) -> None:
    """A message under way when the page was reloaded is shown as not arrived."""
    script.hold()
    write(chat, "hello")
    chat.wait_for_timeout(100)
    chat.reload()
    script.release()
    expect(chat.locator(".failure")).to_contain_text(FAILED)
    chat.locator(".failure").get_by_role("button").click()
    sees(chat, "Heard: hello")
    assert_one_message(script, "hello")

"""Coming by a link: an invitation of an organisation, or a referral."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenChat
from tests.browser.fake_app import Script
from tests.browser.steps import bubbles, kept, sees, write


@pytest.mark.parametrize(
    ("fragment", "said"),
    [("#invite=Abc-12_x", "/start inv_Abc-12_x"), ("#ref=K7", "/start ref_K7"), ("#ref=ref_K7", "/start ref_K7")],
)
def test_code_of_a_link_is_passed_on_and_leaves_the_address(
    open_page: OpenChat, fake_app: str, script: Script, fragment: str, said: str
) -> None:
    """The code is the first thing the service hears, instead of a greeting, and stands nowhere in the page or its address."""
    page = open_page(f"{fake_app}/{fragment}")
    sees(page, f"Heard: {said}")
    assert page.url == f"{fake_app}/"
    assert script.sent("text") == [said]
    assert script.sent("payload") == []
    expect(bubbles(page, "you")).to_have_count(0)
    expect(page.locator("#text")).to_have_value("")


def test_code_leaves_the_address_before_there_is_anything_to_see(
    open_page: OpenChat, fake_app: str, script: Script
) -> None:
    """While the page still waits for its words, the code is out of the address already."""
    script.words_fail = 1000
    page = open_page(f"{fake_app}/#invite=Abc")
    page.wait_for_url(f"{fake_app}/")


@pytest.mark.parametrize("fragment", ["#invite=", "#ref=a b", "#ref=<b>", "#other=x", "#ref=" + "x" * 65])
def test_other_fragments_are_no_codes(open_page: OpenChat, fake_app: str, script: Script, fragment: str) -> None:
    """Anything else behind the # is left alone."""
    sees(open_page(f"{fake_app}/{fragment}"), "Hello")
    assert script.sent("text") == []


def test_link_followed_in_mid_talk(chat: Page, script: Script, fake_app: str) -> None:
    """A link opened in a tab with a conversation goes on with that conversation, after a reload too."""
    write(chat, "hello")
    sees(chat, "Heard: hello")
    chat.goto(f"{fake_app}/#ref=K7")
    sees(chat, "Heard: /start ref_K7")
    chat.goto("about:blank")
    chat.goto(f"{fake_app}/#ref=K8")
    sees(chat, "Heard: /start ref_K8")
    assert len(set(script.sent("conversation"))) == 1


def test_failed_arrival_can_be_sent_again(open_page: OpenChat, fake_app: str, script: Script) -> None:
    """When the service cannot be reached, the code is not written into the field, and is sent again by a tap."""
    script.failures = 1
    page = open_page(f"{fake_app}/#ref=K7")
    expect(page.locator(".failure")).to_be_visible()
    expect(page.locator("#text")).to_have_value("")
    page.locator(".failure").get_by_role("button").click()
    sees(page, "Heard: /start ref_K7")
    assert "K7" in kept(page)

"""The token of a link: not to be forged, easy to copy, and saying nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.referrals.tokens import BadToken, link_id_of, new_id, signed
from directory.vault import Vault
from tests.office import House, Somebody
from tests.unit.referrals.referred import VAULT, token_in


@given(st.text(max_size=40))
def test_a_forged_token_is_refused(text: str) -> None:
    """Whatever is not made with the secret is no token, and nothing is asked of the database."""
    with pytest.raises(BadToken):
        link_id_of(text, VAULT)


@pytest.mark.parametrize("copied", [str.lower, lambda t: f" {t[:4]}-{t[4:8]} {t[8:]} ", lambda t: t.replace("1", "l")])
def test_a_token_may_be_copied_carelessly(copied: object) -> None:
    """Case, blanks and letters that look alike do not matter."""
    link_id = new_id()
    assert link_id_of(copied(signed(link_id, VAULT)), VAULT) == link_id  # type: ignore[operator]  # a function of a parameter


def test_another_operators_token_is_refused() -> None:
    """A token made with another secret is no token here."""
    with pytest.raises(BadToken):
        link_id_of(signed(new_id(), Vault(["another-operators-secret"])), VAULT)


def test_one_wrong_letter_is_refused() -> None:
    """No letter of a token can be changed."""
    token = signed(new_id(), VAULT)
    for place, letter in enumerate(token):
        other = "0" if letter != "0" else "Z"
        with pytest.raises(BadToken):
            link_id_of(token[:place] + other + token[place + 1 :], VAULT)


def test_a_token_fits_telegram_and_says_nothing(house: House, agent: Somebody) -> None:
    """It fits behind ``?start=``, and two links for the same thing have nothing in common."""
    first, second = (agent.says("refer tb ar").text for _ in range(2))
    assert re.search(r"\?start=ref_[A-Za-z0-9_-]{1,60}\b", first)
    assert token_in(first)[:4] != token_in(second)[:4]

"""Keyed hashes and locked addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.vault import CannotOpen, Vault

OLD, NEW = "an old and long operator key", "a new and long operator key"


@given(st.text())
def test_what_is_locked_can_be_opened(text: str) -> None:
    """Any text comes back as it was, and does not show in what is kept."""
    vault = Vault([NEW])
    locked = vault.lock(text)
    assert vault.open(locked) == text
    assert len(text) < 4 or text.encode("utf-8", "surrogatepass") not in locked


def test_an_added_secret_changes_nobody() -> None:
    """With a new secret before the old one people stay known and old addresses open; without it neither."""
    before = Vault([OLD])
    person = before.person("telegram", "42")
    both, new = Vault([NEW, OLD]), Vault([NEW])
    assert both.person("telegram", "42").key == person.key
    assert both.open(person.address) == "42"
    assert new.open(both.lock("42")) == "42"
    assert new.person("telegram", "42").key != person.key
    with pytest.raises(CannotOpen):
        new.open(person.address)


def test_a_changed_byte_is_noticed() -> None:
    """Damaged bytes are refused, not opened as something else."""
    locked = bytearray(Vault([NEW]).lock("42"))
    locked[20] ^= 1
    with pytest.raises(CannotOpen):
        Vault([NEW]).open(bytes(locked))


def test_the_same_address_elsewhere_is_somebody_else() -> None:
    """Channel and address are told apart, also where one ends like the other begins."""
    vault = Vault([NEW])
    assert vault.person("telegram", "42").key != vault.person("whatsapp", "42").key
    assert vault.hash("a", "bc") != vault.hash("ab", "c")

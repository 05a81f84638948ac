"""What there is of a referral: its token, and its clients on their way."""

from __future__ import annotations

import re
from datetime import date

from sqlmodel import col, select

from directory.referrals.tables import Referral
from directory.vault import Vault
from tests.office import House

VAULT = Vault(["of-the-tests-and-nothing-else"])
TODAY = date(2026, 11, 25)


def token_in(text: str) -> str:
    """The token of the link that an answer shows."""
    found = re.search(r"#ref=(\w{16})", text)
    assert found
    return found[1]


def rows(house: House) -> list[Referral]:
    """All clients on their way."""
    with house.session() as session:
        return list(session.exec(select(Referral).order_by(col(Referral.id))))

"""The token of a referral link: short, signed, and saying nothing by itself.

Forty random bits and forty bits of a keyed hash over them, in 16 letters and digits that cannot be mistaken
for each other. A forged one is known without asking the database; what the link is about stands only there.
"""

from __future__ import annotations

import secrets

from directory.codes import LETTERS, plain
from directory.errors import DirectoryError
from directory.vault import Vault

_HALF = 8  # letters of five bits


class BadToken(DirectoryError):
    """The token is none of ours."""


def new_id() -> str:
    """Returns what a link is known by in the database: 8 letters, random."""
    return "".join(secrets.choice(LETTERS) for _ in range(_HALF))


def signed(link_id: str, vault: Vault) -> str:
    """Returns the token of a link: 16 letters."""
    return link_id + _seal(link_id, vault)


def link_id_of(token: str, vault: Vault) -> str:
    """Returns the id of the link a token is of, read as people copy it: with blanks, dashes or small letters.

    Raises:
        BadToken: If it was not made with the operator's secret.
    """
    letters = plain(token)
    link_id = letters[:_HALF]
    if len(letters) != 2 * _HALF or not secrets.compare_digest(letters.encode(), signed(link_id, vault).encode()):
        raise BadToken("not one of ours")
    return link_id


def is_ours(token: str, vault: Vault) -> bool:
    """Whether a token was made with the operator's secret."""
    try:
        return bool(link_id_of(token, vault))
    except BadToken:
        return False


def _seal(link_id: str, vault: Vault) -> str:
    number = int(vault.hash("referral", link_id)[:10], 16)  # 40 bits
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(_HALF)))

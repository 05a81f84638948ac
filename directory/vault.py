"""Who a person is, and where a message reaches her: as a keyed hash and as locked text, never plainly.

One secret of the operator gives several keys (HKDF, RFC 5869), one for each use, so that a hash made for one
purpose says nothing about another. A new secret put before the old one locks from then on with the new and
still opens what the old one locked.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from directory.errors import DirectoryError


class CannotOpen(DirectoryError):
    """Locked text that none of the secrets opens."""


@dataclass(frozen=True)
class Person:
    """Somebody, as far as the directory may know her.

    Attributes:
        key: Keyed hash of channel and address; the same for the same person, and says nothing by itself.
        channel: Name of the channel she writes on.
        address: The channel's address of her, locked (see :class:`Vault`); only to be kept where a message
            must reach her later, and to be deleted with the last one.
    """

    key: str
    channel: str
    address: bytes


class Vault:
    """Locks texts and makes keyed hashes."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Takes the operator's secrets, the present one first, older ones after it.

        Hashes are made with the last (oldest) one, so that a person stays the same when a secret is added;
        locked texts with the first.
        """
        self._hash_key = _derived(secrets[-1], b"hash")
        self._fernet = MultiFernet([Fernet(urlsafe_b64encode(_derived(s, b"lock"))) for s in secrets])

    def hash(self, *parts: str) -> str:
        """Returns a keyed hash of some texts: 64 hexadecimal digits."""
        joined = "\0".join(parts).encode("utf-8", "surrogatepass")
        return hmac.new(self._hash_key, joined, hashlib.sha256).hexdigest()

    def person(self, channel: str, address: str) -> Person:
        """Returns who writes on a channel from an address."""
        return Person(self.key(channel, address), channel, self.lock(address))

    def key(self, channel: str, address: str) -> str:
        """Returns the key of who writes on a channel from an address."""
        return self.hash("person", channel, address)

    def lock(self, text: str) -> bytes:
        """Locks a text."""
        return self.seal(text.encode("utf-8", "surrogatepass"))

    def open(self, locked: bytes) -> str:
        """Opens a locked text.

        Raises:
            CannotOpen: If no secret fits or the bytes were changed.
        """
        return self.unseal(locked).decode("utf-8", "surrogatepass")

    def seal(self, content: bytes) -> bytes:
        """Locks bytes."""
        return self._fernet.encrypt(content)

    def unseal(self, sealed: bytes) -> bytes:
        """Opens locked bytes.

        Raises:
            CannotOpen: If no secret fits or the bytes were changed.
        """
        return _or_cannot_open(self._fernet.decrypt, sealed)

    def relock(self, sealed: bytes) -> bytes:
        """Locks anew, with the present secret, what any of the secrets opens; when it was locked first stays known.

        Raises:
            CannotOpen: If no secret fits or the bytes were changed.
        """
        return _or_cannot_open(self._fernet.rotate, sealed)


def _or_cannot_open(work: Callable[[bytes], bytes], sealed: bytes) -> bytes:
    try:
        return work(sealed)
    except InvalidToken as error:
        raise CannotOpen("locked with another secret, or damaged") from error


def _derived(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"amana " + purpose).derive(secret.encode())

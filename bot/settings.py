"""Settings, from the environment only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from limits import parse
from pydantic import SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from directory.vault import Vault

_PLACEHOLDERS = ("changeme", "changethis", "secret", "placeholder", "example")


class Settings(BaseSettings):
    """What an operator can set. ``docs/operators.md`` has the table.

    Attributes:
        secret: Keys the hashes by which people are known and locks their addresses. When unset, one is
            made once and kept in ``var/secret``, readable by its owner only: good for trying Amana out.
        conversation_ttl_s: Seconds of silence after which a conversation is forgotten.
        rasa_timeout_s: Seconds to wait for Rasa before answering without it.
        redis_url: Where several apps keep together what is remembered of conversations; without it one app runs alone.
        limit_person: How much one person may write, such as ``30/minute``; danger is always answered.
        limit_address: The same for one network address, behind which many persons may be.
    """

    model_config = SettingsConfigDict(env_prefix="AMANA_")
    host: str = "127.0.0.1"
    port: int = 8000
    rasa_url: str = "http://127.0.0.1:5005"
    database_url: str = "sqlite:///var/amana.db"
    var: Path = Path("var")
    operator: str = ""
    redis_url: str | None = None
    secret: SecretStr | None = None
    conversation_ttl_s: float = 3600.0
    rasa_timeout_s: float = 8.0
    limit_person: str = "30/minute"
    limit_address: str = "300/minute"

    @field_validator("limit_person", "limit_address")
    @classmethod
    def _is_a_limit(cls, value: str) -> str:
        try:
            parse(value)
        except ValueError as error:
            raise ValueError("write a number and a time, such as 30/minute") from error
        return value

    @field_validator("secret")
    @classmethod
    def _no_placeholder(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return None
        text = value.get_secret_value()
        if len(text) < 16 or any(word in text.lower() for word in _PLACEHOLDERS):
            raise ValueError("AMANA_SECRET is too short or a placeholder; make one: openssl rand -hex 32")
        return value

    def vault(self) -> Vault:
        """Returns what hashes and locks with the secret."""
        return Vault([self.secret.get_secret_value() if self.secret else _kept_secret(self.var / "secret")])


def _kept_secret(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
    except FileExistsError:
        pass
    return path.read_text().strip()

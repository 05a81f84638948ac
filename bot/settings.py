"""Settings, from the environment only."""

from __future__ import annotations

import secrets
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_PLACEHOLDERS = ("changeme", "changethis", "secret", "placeholder", "example")


class Settings(BaseSettings):
    """What an operator can set. ``docs/operators.md`` has the table.

    Attributes:
        secret: Keys the hashes by which conversations are known; random for this process when unset, so
            that nobody is recognised after a restart.
        conversation_ttl_s: Seconds of silence after which a conversation is forgotten.
        rasa_timeout_s: Seconds to wait for Rasa before answering without it.
    """

    model_config = SettingsConfigDict(env_prefix="AMANA_")
    host: str = "127.0.0.1"
    port: int = 8000
    rasa_url: str = "http://127.0.0.1:5005"
    database_url: str = "sqlite:///var/amana.db"
    var: Path = Path("var")
    operator: str = ""
    redis_url: str | None = None
    secret: SecretStr = Field(default_factory=lambda: SecretStr(secrets.token_hex(32)))
    conversation_ttl_s: float = 3600.0
    rasa_timeout_s: float = 8.0

    @field_validator("secret")
    @classmethod
    def _no_placeholder(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if len(text) < 16 or any(word in text.lower() for word in _PLACEHOLDERS):
            raise ValueError("AMANA_SECRET is too short or a placeholder; make one: openssl rand -hex 32")
        return value

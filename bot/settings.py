"""Settings, from the environment only."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path
from typing import Literal, Self

from limits import parse
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from directory.reminders.quiet import Rules
from directory.vault import Vault

_PREFIX = "AMANA_"
_MADE_UP = ("secret", "whatsapp_verify_token")
_WHATSAPP = ("phone_id", "waba_id", "app_id", "token", "app_secret", "verify_token")
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d+)?", re.IGNORECASE)
_TELEGRAM_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")
_PLACEHOLDERS = ("changeme", "changethis", "secret", "placeholder", "example")


class Settings(BaseSettings):
    """What an operator can set. ``docs/operators.md`` has the table.

    Attributes:
        secret: Keys the hashes by which people are known and locks their addresses. When unset, one is
            made once and kept in ``var/secret``, readable by its owner only: good for trying Amana out.
        old_secrets: Secrets used before, the newest first, blanks between; they still open what they locked.
        door_port: Port of the door (:mod:`bot.door`), for many messages a second by webhook: ``make run`` starts it,
            and the app looks for what it has kept. When unset the app itself is the door.
        conversation_ttl_s: Seconds of silence after which a conversation is forgotten.
        rasa_timeout_s: Seconds to wait for Rasa before answering without it.
        public_url: Address of the web page as people reach it; empty if it has none.
        telegram_token: Of the Telegram bot, from @BotFather; without it there is no Telegram.
        telegram_mode: ``webhook`` or ``polling``; when unset, by webhook where there is a ``public_url`` with https.
        telegram_discreet: Whether the bot's page at Telegram says nothing of care and rights.
        telegram_api_url: Of a Bot API server of one's own, if there is one.
        redis_url: Where several apps keep together what is remembered of conversations; without it one app runs alone.
        entry_sinks_after_days: Days since a place was confirmed, or its page read, after which others come first.
        entry_leaves_after_days: Days after which it is in no list any more, only found by its name.
        limit_person: How much one person may write, such as ``30/minute``; danger is always answered.
        limit_address: The same for one network address, behind which many persons may be.
        embed_origins: Sites, blanks between them, that may show the web chat in theirs: ``https://ngo.example``.
        whatsapp_phone_id: Id of the WhatsApp number; with it all of WhatsApp's but the address are needed.
        whatsapp_waba_id: Id of the WhatsApp Business Account the number belongs to.
        whatsapp_app_id: Id of the Meta app.
        whatsapp_token: Of a system user; lets Amana send.
        whatsapp_app_secret: Of the Meta app; shows that a call comes from Meta.
        whatsapp_verify_token: Made up by the operator; Meta says it when it sets up the webhook.
        whatsapp_api_url: Where the Graph API is.
        telegram_name: User name of the Telegram bot, without ``@``; empty if there is none.
        whatsapp_number: E.164 number of the WhatsApp account; empty if there is none.
        remind_before_h: Hours before an appointment at which who wants it is reminded, such as ``24 2``.
        quiet_hours: When nobody is written to unasked, on the clock of the place: ``21:00-08:00``; empty for none.
        invitation_days: Days an invitation to a role can be used.
        translation: Whether curators may have texts of the directory translated by googletrans, an outside service.
        translation_in_chat: Whether people who write in a language Amana was not taught are offered googletrans, each
            asked first, as Google then sees what they write.
        log_format: ``json`` for a line of JSON for each event.
        revision: Of the source this was built from, as ``GET /metrics`` tells it; an image has it set.
        verification_days: Days a curator's confirmation of an entry holds.
    """

    model_config = SettingsConfigDict(env_prefix=_PREFIX)
    host: str = "127.0.0.1"
    port: int = 8000
    door_port: int | None = None
    rasa_url: str = "http://127.0.0.1:5005"
    database_url: str = "sqlite:///var/amana.db"
    var: Path = Path("var")
    operator: str = ""
    redis_url: str | None = None
    log_format: Literal["text", "json"] = "text"
    revision: str = Field(default="", pattern=r"^[\w.-]{0,40}$")
    secret: SecretStr | None = None
    old_secrets: SecretStr | None = None
    conversation_ttl_s: float = 3600.0
    rasa_timeout_s: float = 8.0
    public_url: str = ""
    telegram_name: str = ""
    whatsapp_number: str = ""
    invitation_days: int = Field(default=7, ge=1, le=90)
    translation: bool = False
    translation_in_chat: bool = False
    remind_before_h: str = "24 2"
    quiet_hours: str = "21:00-08:00"
    verification_days: int = Field(default=180, ge=7, le=1000)
    telegram_token: SecretStr | None = None
    telegram_mode: Literal["", "webhook", "polling"] = ""
    telegram_discreet: bool = False
    telegram_api_url: str = "https://api.telegram.org"
    entry_sinks_after_days: int = 180
    entry_leaves_after_days: int = 730
    limit_person: str = "30/minute"
    limit_address: str = "300/minute"
    embed_origins: str = ""
    whatsapp_phone_id: str = ""
    whatsapp_waba_id: str = ""
    whatsapp_app_id: str = ""
    whatsapp_token: SecretStr | None = None
    whatsapp_app_secret: SecretStr | None = None
    whatsapp_verify_token: SecretStr | None = None
    whatsapp_api_url: str = "https://graph.facebook.com"

    @field_validator("limit_person", "limit_address")
    @classmethod
    def _is_a_limit(cls, value: str) -> str:
        try:
            parse(value)
        except ValueError as error:
            raise ValueError("write a number and a time, such as 30/minute") from error
        return value

    @field_validator("telegram_token")
    @classmethod
    def _is_a_telegram_token(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value().strip() if value else ""
        if text and not _TELEGRAM_TOKEN.fullmatch(text):
            raise ValueError("that is no token of Telegram (123456789:AA...); @BotFather shows it under /mybots")
        return SecretStr(text) if text else None

    @model_validator(mode="after")
    def _webhook_has_an_address(self) -> Settings:
        if self.telegram_mode == "webhook" and not self.public_url.startswith("https://"):
            raise ValueError("AMANA_TELEGRAM_MODE=webhook needs AMANA_PUBLIC_URL=https://...")
        return self

    @property
    def telegram_by_webhook(self) -> bool:
        """Whether Telegram delivers to us; otherwise it is asked."""
        return self.telegram_mode != "polling" and self.public_url.startswith("https://")

    @field_validator("secret", "whatsapp_token", "whatsapp_app_secret", "whatsapp_verify_token")
    @classmethod
    def _no_placeholder(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        text = value.get_secret_value() if value else ""
        if not text:
            return None
        if len(text) < 16 or any(word in text.lower() for word in _PLACEHOLDERS):
            hint = "; make one: openssl rand -hex 32" if info.field_name in _MADE_UP else ""
            raise ValueError(f"too short, or a placeholder{hint}")
        return value

    @field_validator("embed_origins")
    @classmethod
    def _only_origins(cls, value: str) -> str:
        for origin in value.split():
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(f"{origin} is no origin; write https://ngo.example, without a path, blanks between")
        return value

    @model_validator(mode="after")
    def _whole_channels(self) -> Self:
        values = {name: getattr(self, f"whatsapp_{name}") for name in _WHATSAPP}
        missing = [_variable(f"whatsapp_{name}") for name, value in values.items() if not value]
        if 0 < len(missing) < len(values):
            raise ValueError(f"WhatsApp is set up in part; missing: {', '.join(missing)}")
        return self

    @model_validator(mode="after")
    def _reminders_can_be_read(self) -> Self:
        try:
            Rules.parse(self.remind_before_h, self.quiet_hours)
        except ValueError as error:
            hint = "write AMANA_REMIND_BEFORE_H=24 2 and AMANA_QUIET_HOURS=21:00-08:00"
            raise ValueError(f"these are no hours; {hint}") from error
        return self

    @property
    def reminder_rules(self) -> Rules:
        """When people are reminded, and when never."""
        return Rules.parse(self.remind_before_h, self.quiet_hours)

    @property
    def chat_links(self) -> dict[str, str]:
        """Where a chat that can be written to later is opened, by channel."""
        links = {
            "telegram": self.telegram_token and self.telegram_name and f"https://t.me/{self.telegram_name}",
            "whatsapp": self.has_whatsapp
            and self.whatsapp_number
            and f"https://wa.me/{self.whatsapp_number.lstrip('+')}",
        }
        return {name: str(link) for name, link in links.items() if link}

    @property
    def app_url(self) -> str:
        """Returns the address at which this machine reaches the app."""
        return url_of(self.host, self.port)

    @property
    def has_whatsapp(self) -> bool:
        """Whether there is a WhatsApp number."""
        return bool(self.whatsapp_phone_id)

    def variables(self) -> dict[str, str]:
        """Returns the environment of a process that is to have these settings; the rest of it is as outside."""
        ours = {_variable(name) for name in type(self).model_fields}
        outside = {name: value for name, value in os.environ.items() if name.upper() not in ours}
        told = self.model_dump(exclude_none=True, exclude_defaults=True)
        return outside | {_variable(name): _written(value) for name, value in told.items()}

    def secrets(self) -> list[str]:
        """Returns the present secret and those before it."""
        present = self.secret.get_secret_value() if self.secret else _kept_secret(self.var / "secret")
        return [present, *(self.old_secrets.get_secret_value().split() if self.old_secrets else ())]

    def vault(self) -> Vault:
        """Returns what hashes and locks with the secrets."""
        return Vault(self.secrets())


def url_of(host: str, port: int) -> str:
    """Returns the address at which this machine reaches what listens on a host and port."""
    host = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else host  # noqa: S104  (compared)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def what_is_wrong(error: ValidationError) -> str:
    """Returns a line for each setting that is wrong, without its value, which may be a secret."""
    return "\n".join(
        "".join(f"{_variable(str(part))}: " for part in one["loc"][:1]) + one["msg"].removeprefix("Value error, ")
        for one in error.errors()
    )


def _variable(name: str) -> str:
    return f"{_PREFIX}{name.upper()}"


def _written(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


def _kept_secret(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
    except FileExistsError:
        pass
    return path.read_text().strip()

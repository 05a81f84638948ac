"""docs/operators.md says of every setting what it is: no more and no fewer than there are; and settings refuse nonsense."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from bot.settings import Settings, what_is_wrong
from tests.builders import ROOT

PAGE = (ROOT / "docs/operators.md").read_text("utf-8")
SHOWN_OTHERWISE = {None: "empty", "": "empty"}
WHATSAPP = {
    "whatsapp_phone_id": "1", "whatsapp_waba_id": "2", "whatsapp_app_id": "3", "whatsapp_token": SecretStr("t" * 20),
    "whatsapp_app_secret": SecretStr("a" * 32), "whatsapp_verify_token": SecretStr("v" * 32),
}  # fmt: skip


def rows() -> dict[str, str]:
    """Variables and defaults of the table of settings."""
    found: dict[str, str] = {}
    for line in PAGE.split("## Settings", 1)[1].split("\n## ", 1)[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `"):
            names, values = re.findall(r"`(\w+)`", cells[0]), cells[1].split(", ")
            found |= dict(zip(names, values if len(names) > 1 else [cells[1]], strict=True))
    return found


def test_every_setting_stands_in_the_table() -> None:
    """A setting that code reads is in the table, and the table names none that is gone."""
    assert {f"AMANA_{name.upper()}" for name in Settings.model_fields} == set(rows())


def test_defaults_in_the_table_are_those_of_the_code() -> None:
    """Each default is as the table says."""
    shown = rows()
    for name, field in Settings.model_fields.items():
        default = SHOWN_OTHERWISE.get(field.default, str(field.default).removesuffix(".0"))
        assert shown[f"AMANA_{name.upper()}"] == default, name


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"secret": "changeme-changeme"}, "AMANA_SECRET: too short, or a placeholder"),
        ({"secret": "short"}, "openssl rand -hex 32"),
        ({**WHATSAPP, "whatsapp_token": "EAA-placeholder-0000"}, "AMANA_WHATSAPP_TOKEN: too short, or a placeholder"),
        ({"whatsapp_phone_id": "1"}, "WhatsApp is set up in part; missing: AMANA_WHATSAPP_WABA_ID"),
        ({**WHATSAPP, "whatsapp_app_secret": ""}, "missing: AMANA_WHATSAPP_APP_SECRET"),
        ({"embed_origins": "https://ngo.example/page"}, "AMANA_EMBED_ORIGINS: "),
        ({"embed_origins": "*"}, "AMANA_EMBED_ORIGINS: "),
        ({"embed_origins": "https://a.example; script-src *"}, "AMANA_EMBED_ORIGINS: "),
    ],
)
def test_a_wrong_setting_is_one_line_without_its_value(values: dict[str, Any], named: str) -> None:
    """What is wrong is said in one line that names the variable and shows no secret."""
    with pytest.raises(ValidationError) as raised:
        Settings(**values)
    said = what_is_wrong(raised.value)
    assert named in said
    assert "\n" not in said
    secrets = [str(value) for name, value in values.items() if "token" in name or "secret" in name]
    assert not any(value in said for value in secrets if len(value) > 5 and "*" not in value)


def test_whole_settings_are_taken() -> None:
    """A complete number, and sites to embed in, are taken."""
    settings = Settings(**WHATSAPP, embed_origins="https://ngo.example http://localhost:8080")  # type: ignore[arg-type]  # of several types
    assert settings.has_whatsapp
    assert not Settings().has_whatsapp

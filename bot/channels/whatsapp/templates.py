"""Approved templates: what may be said when the person has not written for a day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field
from pywa.types.templates import TemplateLanguage

from bot.catalogue import FALLBACK, Catalogue
from bot.channels.pieces import sendable
from bot.render import Rendered, plain

FILE = Path(__file__).with_name("templates.yaml")
_METAS_LANGUAGES = frozenset(language.value for language in TemplateLanguage)
WAITING = "message-waiting"  # says only that there is something: for what has no template of its own
_EMPTY = "–"  # Meta refuses an empty parameter


class Template(BaseModel):
    """One message key as a template.

    Attributes:
        name: What Meta knows it by.
        category: Of Meta; what is asked for and confirmed is ``UTILITY``.
        parameters: Arguments of the message in the order of the placeholders, with an example each.
        buttons: Message keys of its quick replies, in the order of the message's buttons.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str = Field(pattern=r"^[a-z0-9_]{1,512}$")
    category: Literal["UTILITY", "MARKETING"]
    parameters: dict[str, str] = {}
    buttons: tuple[str, ...] = ()

    def components(self, message: Rendered) -> list[dict[str, Any]]:
        """Returns what one message fills in: its words, and what each quick reply sends back."""
        body = [{"type": "text", "text": text} for text in self.filled(message)]
        pressed = [button.payload for button in message.buttons if button.payload][: len(self.buttons)]
        return [
            *([{"type": "body", "parameters": body}] if body else []),
            *(_quick_reply(index, payload) for index, payload in enumerate(pressed)),
        ]

    def filled(self, message: Rendered) -> list[str]:
        """Returns the parameters for one message: one line each, as Meta wants them."""
        return [" ".join(sendable(message.args.get(name, "")).split()) or _EMPTY for name in self.parameters]


class Templates(BaseModel):
    """``templates.yaml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    languages: dict[str, str]
    templates: dict[str, Template]

    def of(self, key: str) -> Template | None:
        """Returns the template of a message key, None where it has none."""
        return self.templates.get(key)

    def language(self, tag: str) -> str:
        """Returns Meta's code of a language, English's for one that Meta has no templates in."""
        code = self.languages.get(tag, tag)
        return code if code in _METAS_LANGUAGES else FALLBACK

    def submissions(self, catalogues: Mapping[str, Catalogue]) -> list[dict[str, Any]]:
        """Returns every template in every language, in the form in which Meta takes it for approval."""
        return [
            self._submission(key, template, catalogue)
            for key, template in self.templates.items()
            for tag, catalogue in catalogues.items()
            if tag == FALLBACK or self.language(tag) != FALLBACK
        ]

    def _submission(self, key: str, template: Template, catalogue: Catalogue) -> dict[str, Any]:
        body: dict[str, Any] = {"type": "BODY", "text": wording(key, template, catalogue)}
        if template.parameters:
            body["example"] = {"body_text": [list(template.parameters.values())]}
        labels = [plain(catalogue.format(label, {})) for label in template.buttons]
        replies = [{"type": "QUICK_REPLY", "text": sendable(label)} for label in labels]
        return {
            "name": template.name,
            "category": template.category,
            "language": self.language(catalogue.info.tag),
            "components": [body, *([{"type": "BUTTONS", "buttons": replies}] if replies else [])],
        }


def _quick_reply(index: int, payload: str) -> dict[str, Any]:
    parameters = [{"type": "payload", "payload": payload}]
    return {"type": "button", "sub_type": "quick_reply", "index": str(index), "parameters": parameters}


def wording(key: str, template: Template, catalogue: Catalogue) -> str:
    """Returns the catalogue's wording with Meta's placeholders in it."""
    marks = {name: f"{{{{{number}}}}}" for number, name in enumerate(template.parameters, 1)}
    return re.sub(r" +\n", "\n", plain(catalogue.format(key, marks)))


@cache
def load_templates() -> Templates:
    """Reads ``templates.yaml``."""
    return Templates.model_validate(yaml.safe_load(FILE.read_text("utf-8")))

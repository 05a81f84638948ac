"""Every wording: Fluent catalogues in ``bot/locales/<lang>/``, a folder a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import yaml
from fluent.runtime import FluentBundle, FluentResource
from pydantic import BaseModel, ConfigDict, Field

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"


class LanguageInfo(BaseModel):
    """``language.yaml``: what a language is called and how far its words were reviewed."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    tag: str
    name: str
    direction: Literal["ltr", "rtl"]
    review: Literal["machine", "human"]
    greetings: tuple[str, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Catalogue:
    """The words of one language.

    Attributes:
        info: The language.
        files: Where its messages are; they are read when the first is asked for, as reading twenty languages takes a
            while and most people speak one.
        fallback: The catalogue asked for what this one lacks, None for the last.
    """

    info: LanguageInfo
    files: tuple[Path, ...]
    fallback: Catalogue | None = field(default=None, repr=False)

    @cached_property
    def bundle(self) -> FluentBundle:
        """Its messages."""
        bundle = FluentBundle([self.info.tag], use_isolating=True)
        for path in self.files:
            bundle.add_resource(FluentResource(path.read_text("utf-8")))
        return bundle

    def has(self, key: str) -> bool:
        """Whether this language has the message itself."""
        return bool(self.bundle.has_message(key))

    def format(self, key: str, args: Mapping[str, Any]) -> str:
        """Words a message.

        Args:
            key: Message key.
            args: Plain values.

        Returns:
            The wording; in the fallback's language, with its name before it, where this one lacks it;
            the key itself where none has it, so that nobody is left without an answer.
        """
        if self.has(key):
            message = self.bundle.get_message(key)
            if message.value is not None:
                return str(self.bundle.format_pattern(message.value, dict(args))[0])
        if self.fallback is None:
            return key
        return f"({self.fallback.info.name}) {self.fallback.format(key, args)}"

    @property
    def keys(self) -> set[str]:
        """Returns the keys this language has."""
        return set(self.bundle._messages)


def load_catalogues(folder: Path = LOCALES) -> dict[str, Catalogue]:
    """Reads all languages.

    Args:
        folder: Holds a folder a language with ``language.yaml`` and ``*.ftl``.

    Returns:
        Catalogues by BCP 47 tag, English first, then by tag.
    """
    english = _load(folder / FALLBACK, None)
    others = [path for path in sorted(folder.iterdir()) if path.is_dir() and path.name != FALLBACK]
    return {FALLBACK: english, **{path.name: _load(path, english) for path in others if _is_complete(path)}}


def _is_complete(folder: Path) -> bool:
    return (folder / "language.yaml").exists() and any(folder.glob("*.ftl"))


def _load(folder: Path, fallback: Catalogue | None) -> Catalogue:
    info = LanguageInfo.model_validate(yaml.safe_load((folder / "language.yaml").read_text("utf-8")))
    return Catalogue(info, tuple(sorted(folder.glob("*.ftl"))), fallback)

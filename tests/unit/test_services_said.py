"""What people say instead of the name of a service, in twenty languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nlu.understanding.files import read_yaml
from nlu.understanding.reader import Reader

SAID: dict[str, Any] = read_yaml(Path(__file__).parent / "said" / "services.yml")


@pytest.mark.parametrize("language", sorted(set(SAID) - {"none"}))
def test_a_service_is_read_out_of_a_need(reader: Reader, language: str) -> None:
    """Inflected, colloquial and only implied, in native and Latin letters, a need leads to its service."""
    rows = [(service, text) for service, texts in SAID[language].items() for text in texts]
    assert [(text, found) for service, text in rows if (found := reader.read(text).service) != service] == []


@pytest.mark.parametrize("language", sorted(SAID["none"]))
def test_words_of_another_language_name_none(reader: Reader, language: str) -> None:
    """What is a service's short name in one language only is none in another."""
    assert [(text, found) for text in SAID["none"][language] if (found := reader.read(text).service)] == []

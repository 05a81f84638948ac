"""Danger by word lists: sure to fire on what people write in danger, and on nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import SafetyLayer
from nlu.understanding.lexicon import LEXICON
from nlu.understanding.patterns import KINDS, SafetyPatterns, compiled
from nlu.understanding.units import units

FILES = sorted(LEXICON.glob("*/safety.yml"))


def fires(pattern: str, text: str) -> bool:
    """Tells whether a pattern matches folded words."""
    return bool(compiled(pattern).search(f" {' '.join(units(text))} "))


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("not breathing", "he is not breathing", True),
        ("not breathing", "not he is breathing", False),
        ("bleeding ... stop", "bleeding stop", True),
        ("bleeding ... stop", "bleeding a b c d stop", True),
        ("bleeding ... stop", "bleeding a b c d e stop", False),
        ("(he|my husband) hits me", "my husband hits me", True),
        ("(he|my husband) hits me", "husband hits me", False),
        ("kill* me", "they killed me", True),
        ("kill me", "they killed me", False),
        ("die", "diet", False),
        ("can't breathe", "i can t breathe", True),
        ("Élever", "elever", True),
        ("อยากตาย", "ฉันอยากตายแล้ว", True),
        ("เลือด ... ไม่หยุด", "เลือดไหล ไม่หยุด", True),
        ("เลือด ... (ไม่หยุด|บ่หยุด)", "เลือดออกเยอะมากไม่หยุดเลย", True),
        ("เลือด ไม่หยุด", "เลือดไหลไม่หยุด", False),
        ("သေချင်", "ကျွန်တော် သေ ချင်နေပြီ", True),
        ("想死", "我真的想死了", True),
    ],
)
def test_the_grammar_of_patterns(pattern: str, text: str, matches: bool) -> None:
    """Words in order, gaps of up to four words, alternatives, beginnings; folded like the text."""
    assert fires(pattern, text) is matches


@pytest.mark.parametrize("pattern", ["(a|b", "a)", "", "...", "()", "(|)", "!?"])
def test_a_pattern_nobody_can_read_is_named(tmp_path: Path, pattern: str) -> None:
    """A pattern with open brackets or nothing in it is refused with its file."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "safety.yml").write_text(yaml.safe_dump({"emergency": [pattern]}), "utf-8")
    with pytest.raises(ValueError, match=r"en/safety\.yml: pattern "):
        SafetyPatterns(tmp_path)


def test_a_misspelt_key_is_named(tmp_path: Path) -> None:
    """A kind of danger that is none is refused."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "safety.yml").write_text("emergancy: [bleeding]\n", "utf-8")
    with pytest.raises(ValueError, match=r"en/safety\.yml.*emergancy"):
        SafetyPatterns(tmp_path)


_PARTS = re.compile(r"\(([^()]*)\)|([^()]+)")


def sentences(pattern: str) -> Iterator[str]:
    """Yields what a pattern stands for, gaps left out: every alternative at least once."""
    parts = [(m[1] or m[2]).split("|") if m[1] else [m[2]] for m in _PARTS.finditer(pattern)]
    most = max(len(part) for part in parts)
    for number in range(most):
        chosen = " ".join(part[min(number, len(part) - 1)] for part in parts)
        yield " ".join(chosen.replace("...", " ").replace("*", "").split())


def rows(kinds: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Returns language, kind and pattern of all lists."""
    return [
        (path.parent.name, kind, str(pattern))
        for path in FILES
        for kind, patterns in yaml.safe_load(path.read_text("utf-8")).items()
        if kind in kinds
        for pattern in patterns
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_list_can_be_read(path: Path) -> None:
    """Each language's list has all kinds, and every pattern of it compiles."""
    content = yaml.safe_load(path.read_text("utf-8"))
    assert set(content) == {*KINDS, "not_danger"}
    for patterns in content.values():
        for pattern in patterns:
            compiled(str(pattern), path.parent.name)


def test_no_idiom_is_danger(patterns: SafetyPatterns) -> None:
    """An idiom of the lists by itself sets nothing off, in any of its forms."""
    wrong = [
        (language, text, kind)
        for language, _, pattern in rows(("not_danger",))
        for text in sentences(pattern)
        if (kind := patterns.kind_of(text))
    ]
    assert wrong == []


def test_every_pattern_fires(patterns: SafetyPatterns) -> None:
    """What a pattern stands for is recognised as danger, and no idiom takes it away."""
    silent = [
        (language, kind, text)
        for language, kind, pattern in rows(KINDS)
        for text in sentences(pattern)
        if patterns.kind_of(text) is None
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my wife is bleeding and it doesn't stop", "emergency"),
        ("the baby is NOT breathing!!!", "emergency"),
        ("كتنزف بزاف وما قادراش توقف", "emergency"),
        ("il ne respire plus", "emergency"),
        ("je n'en peux plus, je veux en finir", "suicide_crisis"),
        ("i want to kill myself", "suicide_crisis"),
        ("quiero morir", "suicide_crisis"),
        ("my husband hits me and takes my phone at night", "violence"),
        ("mi marido me pega", "violence"),
        ("🆘", "emergency"),
    ],
)
def test_danger_is_recognised(patterns: SafetyPatterns, text: str, kind: str) -> None:
    """What people write in danger is recognised in every language."""
    assert SafetyLayer(patterns).kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "i am dying of laughter", "this bill is killing me", "my tooth is killing me", "is the emergency room free of charge",
        "i was bleeding last year", "c'est à mourir de rire", "me muero de hambre", "need a doctor for my pregnant wife",
        "will the hospital tell the police", "ok", "", "🙂",
    ],
)  # fmt: skip
def test_ordinary_sentences_set_nothing_off(patterns: SafetyPatterns, text: str) -> None:
    """Ways of speaking and questions about emergencies are no emergency."""
    assert SafetyLayer(patterns).kind_of(text) is None


def test_the_cry_at_the_end_of_a_long_story_is_heard(patterns: SafetyPatterns) -> None:
    """However long a message is, all of it is read for danger."""
    story = "we came here two years ago and we live with my cousin. " * 300
    assert SafetyLayer(patterns).kind_of(f"{story} now i want to kill myself") == "suicide_crisis"


@given(st.text(st.characters()))
def test_any_text_can_be_judged(patterns: SafetyPatterns, text: str) -> None:
    """Whatever is typed is judged without an error."""
    assert SafetyLayer(patterns).kind_of(text) in (None, *KINDS)


def test_all_alternatives_stand_for_themselves() -> None:
    """The helper of these tests takes every alternative of a pattern at least once."""
    made = list(sentences("(a|b c) ... (d|e|f*)"))
    assert made == ["a d", "b c e", "b c f"]
    assert {word for text in made for word in text.split()} == set("abcdef")
    assert len(list(product("ab", "def"))) > len(made)

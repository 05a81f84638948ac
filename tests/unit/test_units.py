"""One form for what is typed, and pieces that phrases are found in, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.text import words
from nlu.understanding.normaliser import normalised
from nlu.understanding.reader import Reader
from nlu.understanding.times import time_reader
from nlu.understanding.units import as_words, units


@pytest.mark.parametrize(
    ("typed", "one_form"),
    [
        ("ｈｅｌｐ", "help"),
        ("مـــرحبا", "مرحبا"),
        ("pleaaaase", "please"),
        ("صيدلية\u200f ٢٤", "صيدلية 24"),
        ("۱۰:۳۰", "10:30"),
        ("၁၂ নম্বর ৪", "12 নম্বর 4"),
        ("😭😭😭😭 🤰🏽", "😭 🤰"),
        ("ကြၽန္ေတာ္ ေဆးခန္း သြားခ်င္တယ္", "ကျွန်တော် ဆေးခန်း သွားချင်တယ်"),
        ("ေသြးထြက္ေနတယ္", "သွေးထွက်နေတယ်"),
        ("ကျွန်တော် ဆေးခန်း သွားချင်တယ်", "ကျွန်တော် ဆေးခန်း သွားချင်တယ်"),
    ],
)
def test_what_is_typed_gets_one_form(typed: str, one_form: str) -> None:
    """Wide letters, tatweel, drawn-out letters, digits, emoji, Zawgyi; Unicode Burmese stays as it is."""
    assert normalised(typed) == one_form


@given(st.text(max_size=80))
def test_normalising_twice_changes_nothing(text: str) -> None:
    """The form is a form."""
    assert normalised(normalised(text)) == normalised(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("I need a doctor", ["i", "need", "a", "doctor"]),
        ("ปวดฟัน 9โมง", ["ป", "ว", "ด", "ฟั", "น", "9", "โม", "ง"]),
        ("မြန်မာပြည်", ["မြန်", "မာ", "ပြည်"]),
        ("我要看牙医", ["我", "要", "看", "牙", "医"]),
        ("በርሊን፡ሐኪም", ["በርሊን", "ሀኪም"]),
        ("help😭🆘", ["help", "😭", "🆘"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    """Words where there are blanks, syllables or characters where there are none, emoji one by one."""
    assert units(text) == pieces


@given(st.text(alphabet="กขเโไาิีุ้่์ာိီုေးျြှ်္ကခငမတ我医 ab1", max_size=40))
def test_nothing_is_lost(text: str) -> None:
    """The pieces hold every letter."""
    assert "".join(units(text)) == "".join(words(normalised(text)))


def test_pieces_count_as_parts_of_words() -> None:
    """A long sentence without blanks is not one word."""
    assert as_words(units("ฉันอยากไปหาหมอที่โรงพยาบาลพรุ่งนี้เช้า")) > 4
    assert as_words(units("i need a doctor")) == 4


@pytest.mark.parametrize(
    ("text", "when"),
    [("ขอนัดพรุ่งนี้เช้าได้ไหม", "d:1"), ("วันจันทร์ได้ไหมคะ", "w:1")],
)
def test_days_inside_a_sentence_without_blanks(text: str, when: str) -> None:
    """What is said of days is read wherever it stands."""
    assert when in (time_reader().read(text).when or "").split()


def test_a_place_inside_a_sentence_without_blanks(reader: Reader) -> None:
    """Names of cities are found between other syllables; a sentence is no bare answer."""
    said = reader.read("ผมอยู่เชียงใหม่ไม่มีเงินไปหาหมอ")
    assert said.place == reader.read("Chiang Mai").place
    assert not said.bare
    assert "yes" not in reader.read("ไม่ใช่อย่างนั้นครับผม").signals


@pytest.mark.parametrize("word", ["အဓမ္မ", "ရိက္ခာ", "ကနေဒါ", "မေလ", "လှီး"])
def test_unicode_words_alone_are_not_spoilt(word: str) -> None:
    """A short word of correct Unicode is left as it is, however likely the detector finds it Zawgyi."""
    assert normalised(word) == word


def test_names_that_the_index_lacks(reader: Reader) -> None:
    """Cities in scripts that GeoNames does not have them in are found by our own lists."""
    assert reader.read("በርሊን ነው ያለሁት").place == reader.read("Berlin").place

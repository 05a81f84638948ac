"""The form in which text is compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.text import ascii_digits, fold, words

ANY = st.text(st.characters())  # lone surrogates too


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    """Folded text stays as it is, whatever was typed."""
    assert fold(fold(text)) == fold(text)


@given(ANY)
def test_folded_text_has_no_capitals_and_one_kind_of_digits(text: str) -> None:
    """Case, script of digits and drawn-out letters play no part."""
    folded = fold(text)
    assert folded == folded.casefold()
    assert all(c in "0123456789" for c in folded if c.isdecimal())


@given(ANY)
def test_words_hold_no_blanks(text: str) -> None:
    """A text falls into words without blanks, of which none is empty."""
    assert all(word and word == "".join(word.split()) for word in words(text))


@given(st.integers(0, 10**12), st.sampled_from([ord(c) for c in "0٠۰०০၀๐０"]))
def test_digits_of_every_script_are_read(number: int, zero: int) -> None:
    """Arabic, Persian, Devanagari, Bengali, Burmese, Thai and wide digits are numbers (fault 40)."""
    typed = "".join(chr(zero + int(digit)) for digit in str(number))
    assert ascii_digits(typed) == fold(typed) == str(number)


@pytest.mark.parametrize(("typed", "read"), [("٠٧٩١٢٣٤٥٦٧", ["0791234567"]), ("۱۰:۳۰", ["10", "30"]), ("१०", ["10"])])
def test_numbers_as_people_type_them(typed: str, read: list[str]) -> None:
    """A telephone number or a time in other digits reads as in ours (fault 40)."""
    assert words(typed) == read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("São Paulo", "sao paulo"),
        ("Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("İZMİR", "izmir"),
        ("Straße", "STRASSE"),
        ("ﬁlm", "film"),
        ("مستشفى", "مستشفي"),  # alif maqsura and yeh
        ("أمّ", "ام"),  # hamza and shadda
        ("بيروت", "بَيْرُوت"),  # vowel signs
        ("بـــرلين", "برلين"),  # drawn out with tatweel
        ("کردستان", "كردستان"),  # Persian and Arabic kaf
        ("ایران", "ايران"),  # Persian and Arabic yeh
        ("می\u200cخواهم", "میخواهم"),  # with and without the joint that separates
        ("heeeelp", "help"),
        ("醫院會不會報警", "医院会不会报警"),  # traditional and simplified
        ("我喺紐約冇證件", "我喺纽约冇证件"),  # Cantonese of Hong Kong
    ],
)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    """A word with and without accents, hamza, vowel signs, tatweel or stress is the same word."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("น้ำ", "นำ"), ("ကျ", "ကြ"), ("မိ", "မ"), ("ሀ", "ሁ"), ("কি", "কে")])
def test_vowels_that_are_letters_stay(one: str, other: str) -> None:
    """Vowels and tones of Thai, Burmese, Amharic and Bengali tell words apart and are kept."""
    assert fold(one) != fold(other)
    assert unicodedata.normalize("NFKC", fold(one)) == unicodedata.normalize("NFKC", one)


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u3000", ", ", "،", "؟", "။", "።", "।", " — ", "\0", "\n\n"])
def test_words_part_at_blanks_and_punctuation_of_any_script(blank: str) -> None:
    """Blanks, punctuation and control characters of any script stand between words."""
    assert words(f"doctor{blank}Berlin") == ["doctor", "berlin"]

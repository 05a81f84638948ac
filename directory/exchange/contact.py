"""Telephone numbers and web addresses as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from directory.exchange.reading import Refused
from directory.text import ascii_digits

_SCIENTIFIC = re.compile(r"\d([.,]\d+)?e\+?\d+", re.IGNORECASE)
_SHORT = re.compile(r"\d{3,6}")  # 116117; numbers that short are the same for everybody in the country
_BETWEEN = re.compile(r"[;\n/|]|, ")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SAFE_SCHEMES = ("http", "https", "mailto", "tel")


@dataclass(frozen=True)
class Number:
    """What was read of a telephone number.

    Attributes:
        e164: The number, or a short one such as 116117; empty if it is none.
        extension: To dial after it.
        remark: What somebody should look at.
        is_suspicious: Whether the number is kept although its country gives out none like it.
    """

    e164: str = ""
    extension: str = ""
    remark: str = ""
    is_suspicious: bool = False


def numbers(text: str) -> list[str]:
    """Takes several numbers in one text apart."""
    return [part for part in _BETWEEN.split(ascii_digits(text)) if part.strip()]


def phone(text: str, country: str) -> Number:
    """Reads a telephone number.

    Args:
        text: As somebody wrote it.
        country: ISO 3166-1 alpha-2, for numbers without country code.

    Returns:
        The number.

    Raises:
        Refused: If a spreadsheet has rounded it.
    """
    plain = ascii_digits(text).strip()
    if _SCIENTIFIC.fullmatch(plain):
        raise Refused("phone", f"expected every digit, found {text!r}: a spreadsheet rounded it; make the column text")
    if _SHORT.fullmatch(plain):
        return Number(plain)
    found = _parsed(plain, country)
    return _checked(found, plain, country) if found else Number(remark=f"expected a telephone number, found {text!r}")


def _checked(found: PhoneNumber, text: str, country: str) -> Number:
    number = Number(_e164(found), found.extension or "")
    if phonenumbers.is_valid_number(found):
        return number
    if restored := _with_zero(text, country):
        return Number(restored, remark=f"read {text!r} with the zero that spreadsheets drop, as {restored}")
    return replace(number, remark=f"expected a number that is given out, found {text!r}", is_suspicious=True)


def _with_zero(digits: str, country: str) -> str | None:
    """Returns a number whose first zero counts, as in Italy, and was dropped by a spreadsheet."""
    number = _parsed(f"0{digits}", country) if digits.isdecimal() and digits[0] != "0" else None
    return _e164(number) if number and phonenumbers.is_valid_number(number) else None


def _e164(number: PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _parsed(text: str, country: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, country or None)
    except NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None


def is_safe(url: str) -> bool:
    """Whether people may be sent to a web address: not to a script."""
    scheme = _SCHEME.match(url)
    return not scheme or scheme[1].lower() in _SAFE_SCHEMES or "." in scheme[1]

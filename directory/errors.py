"""Errors of the directory.

::

    DirectoryError
    ├── BadRecord        a row of a pack or an import says something it may not
    ├── BadFile          a file cannot be read as what it should be
    ├── NotApplied       an import holds rows that somebody must look at first
    ├── DatabaseRefused  the database cannot be reached or brought up to date
    └── NotFound         nothing has this identifier
"""

from __future__ import annotations

from dataclasses import dataclass


class DirectoryError(Exception):
    """Root of what can go wrong in the directory."""


@dataclass
class BadRecord(DirectoryError):
    """A row that may not be taken in, said so that a curator can mend it.

    Attributes:
        file: Where the row is.
        row: Its identifier, or its number counted from 1.
        field: The field at fault.
        expected: What it should have been, with what was found.
    """

    file: str
    row: str
    field: str
    expected: str

    def __str__(self) -> str:
        """Returns one line: file, row, field, what was expected."""
        return f"{self.file}, row {self.row}, field {self.field}: {self.expected}"


class BadFile(DirectoryError):
    """A file that cannot be read as the format it should have."""


@dataclass
class NotApplied(DirectoryError):
    """An import of which nothing was written, since it is all or nothing.

    Attributes:
        refused: Rows that cannot be taken.
        held: Rows that are well-formed and yet suspicious.
    """

    refused: int
    held: int

    def __str__(self) -> str:
        """Returns one line."""
        return f"nothing was written: {self.refused} rows are refused, {self.held} are suspicious"


class DatabaseRefused(DirectoryError):
    """The database cannot be reached or brought up to date; nothing in it was changed."""

    def __str__(self) -> str:
        """Returns one line."""
        return f"the database is as it was, but cannot be used: {super().__str__()}"


class NotFound(DirectoryError):
    """Nothing has this identifier."""

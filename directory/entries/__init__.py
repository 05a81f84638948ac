"""Entries and the tables: :mod:`.read`, :mod:`.write`, and what is :mod:`checked <.checks>` before."""

from directory.entries.read import by_source_id, load, load_all, of
from directory.entries.write import Changes, Outcome, Saved, save, saving

__all__ = ["Changes", "Outcome", "Saved", "by_source_id", "load", "load_all", "of", "save", "saving"]

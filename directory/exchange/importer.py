"""Taking entries of files into the tables: new, changed or unchanged, all or nothing."""

from __future__ import annotations

from directory.entries.write import Changes, Outcome, Saved, save, saving

__all__ = ["Changes", "Outcome", "Saved", "save", "saving"]

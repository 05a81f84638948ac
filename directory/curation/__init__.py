"""Who keeps the directory true, and how a change becomes part of it."""

"""Measurements; ``make bench`` runs them and writes ``docs/performance.md``. Nothing here is a test."""

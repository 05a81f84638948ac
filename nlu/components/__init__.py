"""Rasa graph components. Only imported inside the Rasa process (Python 3.10)."""

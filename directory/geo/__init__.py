"""Places by name and by distance. Works on Python 3.10 too: the Rasa process uses it."""

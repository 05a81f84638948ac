"""How well people are understood: ``make score``. ``parsing.py`` and ``crossing.py`` run in Rasa's environment."""

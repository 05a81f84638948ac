"""Reading a message by word lists: pure Python, no Rasa, Python 3.10 and newer.

The Rasa process uses it to find entities; the app uses it for danger (before Rasa is asked) and when
Rasa is down.
"""

"""The face: channels, the gateway before Rasa, and putting messages into words."""

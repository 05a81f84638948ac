"""Teaches the sentence encoder the examples of Amana: ``make adapt``, in an environment of its own with PyTorch."""

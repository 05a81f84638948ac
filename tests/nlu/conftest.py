"""The tests in ``inside`` run in Rasa's environment; ``test_rasa_project.py`` starts them there."""

collect_ignore = ["inside"]

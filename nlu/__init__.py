"""Understanding. Runs in two interpreters: ``understanding`` in both, ``components`` only inside Rasa."""

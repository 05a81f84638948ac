"""One module a channel: it translates to and from ``Incoming`` and words, and knows nothing else."""

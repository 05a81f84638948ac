"""A summary that goes with somebody to the next clinic: hers, made on the fly, kept nowhere."""

"""Peers at the other end of a wire that cannot be had on this machine, strict as the real ones."""

"""The commands of those who keep the directory: one registry, the same on every channel and in the shell."""

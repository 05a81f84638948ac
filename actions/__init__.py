"""What Amana can do, a module a capability: reads slots, asks ``directory``, returns events and messages."""

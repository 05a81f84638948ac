"""WhatsApp by the Cloud API. Its rules are Meta's; where they are written down is said beside each."""

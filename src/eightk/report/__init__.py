"""The current report: its cover page by edition, items, what calls for them, the deadline, exhibits and legends."""

"""The executed agreement: its terms from YAML, its conformed copy, and the approved wording found in it and locked."""

"""Intake: an executed agreement as a file of counsel becomes a folder with its conformed copy and a draft of its terms.

The way: bytes → kind → conformed copy → what it says (read) → agreement.yaml with comments. Nothing is invented: what
the copy does not say stays an empty value, which `eightk check` names by its line."""

"""Two versions of a project: what changed in fact, then in words, then on the pages. Pure: sources in, values out.

`touched` says which agreements to draft at all; `change` drafts one on both sides and sets them side by side.
"""

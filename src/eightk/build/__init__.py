"""The build: which packages are stale (plan), making them through an executor and putting them in place (run).

Nothing is imported here: a build with nothing to do needs the plan only, and `run` brings all that drafts.
"""

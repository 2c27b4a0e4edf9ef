"""The only door to the file system: agreements and templates come in, filed documents go out.

Nothing is imported here: a command that only reads does without all that writes.
"""

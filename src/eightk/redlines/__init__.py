"""One redline for every place where people look: the same stretches as a Word document with tracked changes, and more.

A redline is told from one alignment (`wording.redline`). Accepting every change gives the draft to the letter, and
rejecting every change the approved wording.
"""

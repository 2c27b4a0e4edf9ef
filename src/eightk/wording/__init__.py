"""The draft against the approved wording: what is proved harmless, what is named, what goes to counsel, the verdict.

Three rungs of proof: form, equivalents, and structure (statements, and touches of a few words). `changes` names the
rest. A text is read as units (words, marks and the values of facts), aligned, and judged in `judge`.
"""

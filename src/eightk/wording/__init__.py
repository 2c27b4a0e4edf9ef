"""The draft against the approved wording: what is proved harmless, what is named, what goes to counsel, the verdict.

Three rungs of proof: form, equivalents, and structure (statements, touches of a few words, and shifts of a phrase).
`changes` names the rest. A text is read as units (words, marks and the values of facts), aligned, judged in `judge`.
"""

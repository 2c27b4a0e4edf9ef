"""Whether what is said is true to the agreement.

- `tie_out`: every fact and statement of the disclosure, and every value of agreement.yaml, with the clause of the
  conformed copy that states it (TIE001-TIE010).
- `consistency`: the conformed copy against itself, one rule a file.
"""

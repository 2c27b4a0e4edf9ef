"""What a command found, as one plain list: annotations, SARIF, JUnit and Markdown are all told from it.

A finding at a line, a difference of wording and a point that counsel settled are all results here.
"""

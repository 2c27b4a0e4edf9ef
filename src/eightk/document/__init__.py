"""Filed documents: the exhibit word for word with its redactions, and the text and the PDF of a page of HTML."""

"""Two versions told: on a terminal, in Markdown, as JSON, and as a page. Facts come first, then words, then pages."""

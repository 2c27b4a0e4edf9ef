"""`eightk serve`: the pages of output/ in a browser on this machine, made anew on every save.

Three threads share one `Board`. The watcher says what was saved; the drafter assembles it at once, in this process, and
puts its pages on show; the printer makes the PDFs and puts output/<slug> in place. Requests have threads of their own
and only read, but for a determination of counsel, which is written into agreement.yaml.

Nothing is imported here: `eightk serve --help` loads neither the server nor the watcher.
"""

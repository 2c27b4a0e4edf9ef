"""The disclosure by Jinja2, in a sandbox that can read terms, loop and write text; each word knows where it is from."""

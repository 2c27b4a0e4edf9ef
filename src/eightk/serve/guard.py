"""Who may ask: this machine's own browser, under this machine's own name, and for writing only our own page.

Any page on the web can send requests to 127.0.0.1, and a name that it owns can be made to lead there (DNS rebinding).
"""

from __future__ import annotations

from hmac import compare_digest

from werkzeug.wrappers import Request

LARGEST = 1_000_000
"""Bytes of a determination, which quotes the passages that it is about."""
TOKEN = "X-Eightk-Token"


def foreign_host(request: Request, port: int) -> str:
    """Why a request is not answered at all; "" if it is."""
    if request.headers.get("Host", "") in (f"127.0.0.1:{port}", f"localhost:{port}"):
        return ""
    return f"eightk serve answers at http://127.0.0.1:{port}/ only."


def foreign_writer(request: Request, token: str) -> tuple[int, str]:
    """Why nothing is written for a request, with the status to answer with; (0, "") if it may be."""
    here = f"http://{request.headers.get('Host', '')}"
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is None and origin is None:
        return 403, "The request does not say which page it comes from."
    if site not in (None, "same-origin") or origin not in (None, here):
        return 403, "The request comes from another site."
    if not compare_digest(request.headers.get(TOKEN, "").encode(), token.encode()):
        return 403, "The page is of another run of eightk serve. Load it again."
    if request.mimetype != "application/json":
        return 415, "A determination is sent as application/json."
    if request.content_length is None:
        return 411, "The request does not say how long it is."
    if request.content_length > LARGEST:
        return 413, f"A determination has at most {LARGEST:,} bytes."
    return 0, ""

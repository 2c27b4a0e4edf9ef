"""The answers of the server, as a WSGI application: only pages of output/, only to this machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Any

from werkzeug.exceptions import RequestedRangeNotSatisfiable
from werkzeug.wrappers import Request, Response

from eightk.serve.guard import foreign_host, foreign_writer
from eightk.serve.recording import Answer, Recorder
from eightk.serve.site import TYPES, Address, Site, address_of

OWN = {"/-/live.js": "text/javascript; charset=utf-8", "/-/live.css": "text/css; charset=utf-8"}
_NOT_HERE = "There is no such page here. The agreements are at the address without a path."
Start = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class App:
    """The WSGI application for a site at a port of 127.0.0.1."""

    site: Site
    recorder: Recorder
    port: int

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        """Answer one request."""
        response = self.answer(Request(environ))
        return response(environ, start)

    def answer(self, request: Request) -> Response:
        """The answer to a request, with the headers that all answers have."""
        response = self._answer(request)
        for name, value in {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
            "X-Frame-Options": "SAMEORIGIN",
        }.items():
            response.headers[name] = value
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def _answer(self, request: Request) -> Response:
        if why := foreign_host(request, self.port):
            return refusal(403, why)
        if request.path == "/determinations" and request.method == "POST":
            return self._record(request)
        if request.method not in ("GET", "HEAD"):
            return refusal(405, "This address is for reading.", Allow="GET, HEAD")
        if request.path in OWN:
            content = resources.files("eightk.serve").joinpath(request.path.removeprefix("/-/")).read_bytes()
            return Response(content, content_type=OWN[request.path])
        if request.path == "/favicon.ico":  # browsers ask for it of their own accord
            return Response(status=204)
        if request.path in ("/-/events", "/-/history"):
            return self._of_page(request)
        address = address_of(request.path)
        if address is None or (address.slug and address.slug not in self.site.slugs()):
            return self._not_here(request)
        return self._page(address, request)

    def _page(self, address: Address, request: Request) -> Response:
        kind = TYPES[f".{address.name.rpartition('.')[2]}"]
        if kind.startswith("text/html"):
            if page := self.site.page(address):
                return Response(page[0], content_type=kind, headers={"Content-Security-Policy": page[1]})
        elif (content := self.site.content(address)) is not None:
            return _in_parts(Response(content, content_type=kind), request, len(content))
        return refusal(404, _NOT_HERE)

    def _record(self, request: Request) -> Response:
        """Write a determination of counsel; the answer is JSON, whatever it is."""
        status, why = foreign_writer(request, self.site.token)
        if status:
            return _answered(Answer(status, why))
        try:
            given = json.loads(request.get_data(cache=False))
        except (ValueError, RecursionError):
            return _answered(Answer(400, "This is not JSON."))
        return _answered(self.recorder.record(given))

    def _not_here(self, request: Request) -> Response:
        slug = request.path.strip("/")
        if slug in self.site.slugs():
            return Response(status=308, headers={"Location": f"/{slug}/"})
        return refusal(404, _NOT_HERE)

    def _of_page(self, request: Request) -> Response:
        """What a page asks for when it is there: its state, again and again, and its history."""
        address = address_of(request.args.get("page", ""))
        if address is None:
            return refusal(404, _NOT_HERE)
        if request.path == "/-/history":
            return Response(json.dumps(self.site.history(address.slug)), content_type="application/json")
        return Response(_told(self.site.states(address)), content_type="text/event-stream; charset=utf-8")


def _answered(answer: Answer) -> Response:
    said = json.dumps({"message": answer.message, "fields": dict(answer.fields)})
    return Response(said, status=answer.status, content_type="application/json")


def _in_parts(response: Response, request: Request, length: int) -> Response:
    """A file that a browser may ask for in parts, and need not fetch twice."""
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    try:
        return response.make_conditional(request.environ, accept_ranges=True, complete_length=length)
    except RequestedRangeNotSatisfiable:
        return refusal(416, "The file has no such part.")


def _told(states: Iterator[str]) -> Iterator[bytes]:
    """As server-sent events; an empty one is a comment, which keeps the connection."""
    for state in states:
        yield f"data: {state}\n\n".encode() if state else b":\n\n"


def refusal(status: int, why: str, **headers: str) -> Response:
    """A sentence instead of a page."""
    return Response(f"{why}\n", status=status, content_type="text/plain; charset=utf-8", headers=headers)

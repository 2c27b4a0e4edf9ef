"""Running a command and saying what it took, on a machine that others use at the same time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

ROOT = Path(__file__).resolve().parents[1]
EIGHTK = (str(Path(sys.executable).with_name("eightk")),)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: ours and the peer's in `unit`, and the ratio that is to be reached."""

    what: str
    ours: float
    peer: float
    unit: str
    target: float

    @property
    def ratio(self) -> float:
        """Ours against the peer's."""
        return self.ours / self.peer


def table(lines: Sequence[Line]) -> str:
    """The lines under their heads."""
    rows = [("what", "ours", "peer", "ratio", "target", "")]
    for line in lines:
        reached = "reached" if line.ratio <= line.target else "missed"
        figures = (f"{line.ours:.3f} {line.unit}", f"{line.peer:.3f} {line.unit}", f"{line.ratio:.2f}")
        rows.append((line.what, *figures, f"<= {line.target:.2f}", reached))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def seconds(command: Sequence[str], folder: Path) -> float:
    """Wall clock from the start of a process to its end. What it says of its work is no part of the table."""
    wait_for_quiet()
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=_environment(), capture_output=True, text=True)
    taken = time.perf_counter() - start
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return taken


def alternating(
    rounds: int, before: Callable[[], None], ours: Sequence[str], peer: Sequence[str], folder: Path
) -> tuple[float, float]:
    """The best round of each; they take turns, so that a busy machine burdens both. `before` clears the ground."""
    times: list[tuple[float, float]] = []
    for _ in range(rounds):
        before()
        times.append((seconds(ours, folder), seconds(peer, folder)))
    return min(own for own, _ in times), min(other for _, other in times)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a command took: wall clock and processor time (s), memory of its own process and of any below it (MB)."""

    wall: float
    processor: float
    memory: float
    memory_below: float


def taken_by(command: Sequence[str], folder: Path) -> Taken:
    """Run a command and watch it and all below it."""
    wait_for_quiet()
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    seen: dict[int, tuple[float, float]] = {}
    ended = Event()
    watch = Thread(target=_watch, args=(process.pid, seen, ended))
    watch.start()
    code = process.wait()
    wall = time.perf_counter() - start
    ended.set()
    watch.join()
    if code > 1:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    processor = sum(each for each, _ in seen.values())
    _, memory = seen.pop(process.pid, (0.0, 0.0))
    return Taken(wall, processor, memory, max((below for _, below in seen.values()), default=0.0))


def wait_for_quiet(longest: float = 5.0) -> None:
    """Wait a while for other work on this machine to pause; measuring goes on in any case."""
    end = time.perf_counter() + longest
    while time.perf_counter() < end and busy_elsewhere(0.1) > 0.1:
        pass


def busy_elsewhere(seconds_to_look: float = 0.5) -> float:
    """The share of this machine's cores that other work takes just now."""
    busy, total = _machine()
    time.sleep(seconds_to_look)
    busy_after, total_after = _machine()
    return (busy_after - busy) / max(1, total_after - total)


def _machine() -> tuple[int, int]:
    ticks = [int(value) for value in Path("/proc/stat").read_text().partition("\n")[0].split()[1:9]]
    return sum(ticks) - ticks[3] - ticks[4], sum(ticks)


def _watch(pid: int, seen: dict[int, tuple[float, float]], ended: Event) -> None:
    """Every 50 ms, the processor time and the high-water mark of the process and of all below it."""
    while not ended.wait(0.05):
        for each in _family(pid):
            processor, memory = seen.get(each, (0.0, 0.0))
            seen[each] = max(processor, _processor(each)), max(memory, _peak(each))


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        below = [int(child) for child in children.read_text().split()]
    except OSError:
        return [pid]
    return [pid, *(each for child in below for each in _family(child))]


def _processor(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def _environment() -> dict[str, str]:
    """As counsel have it: compiled modules are kept, nothing is coloured."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "EIGHTK_DEBUG")
    return {name: value for name, value in os.environ.items() if name not in left_out}

"""Our finders of dates and quotations beside those that one could pick instead.

    python benchmarks/finders.py [--polnear DATA] [--peers FOLDER]

installs the peers from PyPI and npm into a folder (``benchmarks/.peers``), runs everybody over the
same texts, and prints who finds what and how fast. Each is timed inside its own process, after a
warm-up, so that neither starting nor talking counts, and by the time in which it computes, so that
others on the machine do not count either; node and npm are needed for the npm ones.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from cases import Case, Fact, own_dates, own_quotations, polnear
from scoring import Score, covers, meets, same_days, same_speaker, score

HERE = Path(__file__).parent
PYPI = ("dateparser", "recognizers-text-date-time", "emoji<2")
NPM = ("chrono-node", "compromise", "compromise-dates")
DATES = ("natobrief", "chrono", "recognizers", "dateparser", "compromise")
QUOTATIONS = ("natobrief", "compromise", "nearest-name")
#: Texts are read this often; the fastest counts.
ROUNDS = 5
#: A finder that would take longer than this for a document, in seconds, sits it out.
PATIENCE = 20


def install(folder: Path) -> None:
    """Install the peers, once."""
    if not (folder / "python").exists():
        venv.create(folder / "python", with_pip=True)
        pip = [str(folder / "python" / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, *PYPI], check=True)  # noqa: S603 - our own list
    install_npm(folder)


def install_npm(folder: Path) -> None:
    """Install the peers that npm has, once, where there is npm."""
    if shutil.which("npm") and not (folder / "node_modules").exists():
        npm = ["npm", "install", "--silent", "--prefix", str(folder), *NPM]
        subprocess.run(npm, check=True)  # noqa: S603 - our own list


def versions(folder: Path) -> Iterator[str]:
    """List the versions that were compared."""
    python = str(folder / "python" / "bin" / "python")
    command = [python, "-m", "pip", "list", "--format=json", "--disable-pip-version-check"]
    listed = subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own words
    wanted = {"dateparser", "recognizers-text-date-time"}
    for package in json.loads(listed.stdout):
        if package["name"] in wanted:
            yield f"{package['name']} {package['version']}"
    yield from npm_versions(folder)


def npm_versions(folder: Path) -> Iterator[str]:
    """List the versions of the peers from npm."""
    for name in NPM:
        manifest = folder / "node_modules" / name / "package.json"
        if manifest.exists():
            yield f"{name} {json.loads(manifest.read_text(encoding='utf-8'))['version']}"


class Peer:
    """A finder in a process of its own."""

    def __init__(self, name: str, kind: str, folder: Path) -> None:
        """Start it."""
        self.name = name
        scripts = HERE / "peers"
        python = sys.executable if name == "natobrief" else str(folder / "python/bin/python")
        command = [python, str(scripts / "finders.py"), f"{name}-{kind}"]
        if name in {"chrono", "compromise"}:
            command = ["node", str(scripts / "finders.js"), f"{name}-{kind}", str(folder)]
        self._process = subprocess.Popen(  # noqa: S603 - our own scripts
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def find(self, case: Case) -> tuple[list[Fact], float]:
        """Return what it finds, and the seconds that it takes."""
        talk, listen = self._process.stdin, self._process.stdout
        if talk is None or listen is None:
            message = f"{self.name} has no pipes"
            raise RuntimeError(message)
        question = {"text": case.text, "language": case.language, "reference": case.reference}
        talk.write(json.dumps(question) + "\n")
        talk.flush()
        answer = json.loads(listen.readline())
        # The offsets of one peer drift beyond the end of a text.
        last = len(case.text)
        facts = [
            Fact(min(start, last), min(end, last), tuple(value))
            for start, end, *value in answer["found"]
        ]
        return facts, answer["seconds"]

    def stop(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def peers(names: Sequence[str], kind: str, folder: Path) -> Iterator[list[Peer]]:
    """Start the finders of a kind that can run here, and end them."""
    has_node = (folder / "node_modules").exists()
    started = [Peer(name, kind, folder) for name in names if has_node or name not in NPM_FINDERS]
    try:
        yield started
    finally:
        for peer in started:
            peer.stop()


NPM_FINDERS = frozenset({"chrono", "compromise"})


def judge(
    title: str,
    cases: list[Case],
    finders: list[Peer],
    measure: Callable[[list[Case], list[list[Fact]]], Score],
) -> None:
    """Print what each finder makes of the cases."""
    known = sum(len(case.facts) for case in cases)
    print(f"\n{title}: {len(cases)} texts, {known} to find")
    print(f"{'':14}{'value right':>12}{'joint F1':>10}{'span F1':>9}{'exact F1':>10}{'wrongly':>9}")
    for finder in finders:
        total = measure(cases, [finder.find(case)[0] for case in cases])
        share = total.right / total.known if total.known else 0.0
        print(
            f"{finder.name:14}{share:12.3f}{total.f1(total.right):10.3f}"
            f"{total.f1(total.overlapping):9.3f}{total.f1(total.exact):10.3f}"
            f"{total.wrongly:5}/{total.empty}"
        )


def race(title: str, finders: list[Peer], texts: list[Case]) -> None:
    """Print how fast each finder reads texts, in turns, and the ratio of ours to it."""
    awake = [finder for finder in finders if 10 * seconds(finder, tenth(texts)) < PATIENCE]
    times: dict[str, list[float]] = {finder.name: [] for finder in awake}
    for _ in range(ROUNDS + 1):
        for finder in awake:
            times[finder.name].append(seconds(finder, texts))
    length = sum(len(each.text) for each in texts)
    ours = min(times["natobrief"][1:])
    print(f"\n{title}: {length} characters; characters a second, fastest and median of {ROUNDS}")
    for name, spent in times.items():
        fast, middle = min(spent[1:]), statistics.median(spent[1:])
        print(
            f"{name:14}{length / fast:12,.0f}{length / middle:12,.0f}"
            f"   ours is {fast / ours:.2f} times as fast"
        )
    for finder in finders:
        if finder not in awake:
            print(f"{finder.name:14} would take more than {PATIENCE} s")


def seconds(finder: Peer, texts: list[Case]) -> float:
    """Return the time that a finder takes for texts, one call each."""
    return sum(finder.find(each)[1] for each in texts)


def tenth(texts: list[Case]) -> list[Case]:
    """Return about a tenth of texts, or of the only one."""
    if len(texts) > 1:
        return texts[::10]
    return [Case(each.text[: len(each.text) // 10], each.language, ()) for each in texts]


def documents() -> Iterator[tuple[str, Case]]:
    """Join the English examples, once and twenty times."""
    texts = [
        facts.with_name(facts.name.replace(".facts.json", ".txt"))
        for facts in sorted((HERE.parent / "examples").glob("*.facts.json"))
        if json.loads(facts.read_text(encoding="utf-8"))["language"] == "en"
    ]
    whole = "\n\n".join(path.read_text(encoding="utf-8") for path in texts)
    yield "one document", Case(whole, "en", ())
    yield "twenty in one", Case("\n\n".join([whole] * 20), "en", ())


def main() -> None:
    """Install, run and print."""
    parser = argparse.ArgumentParser(description="Compare finders of dates and quotations.")
    parser.add_argument("--peers", type=Path, default=HERE / ".peers", help="where they go")
    parser.add_argument("--polnear", type=Path, help="PolNeAR's folder `data`")
    parser.add_argument("--split", choices=("train", "dev"), default="dev")
    options = parser.parse_args()
    folder = options.peers.resolve()
    install(folder)
    print("compared with: " + ", ".join(versions(folder)))
    with peers(DATES, "dates", folder) as finders:
        judge("dates", list(own_dates()), finders, partial(score, is_right=same_days, shares=meets))
        race("dates, a sentence or two a call", finders, list(own_dates()))
        for title, document in documents():
            race(f"dates, {title}", finders, [document])
    with peers(QUOTATIONS, "quotations", folder) as finders:
        sets = {"quotations": list(own_quotations())}
        if options.polnear:
            sets["quotations of PolNeAR"] = list(polnear(options.polnear, options.split))
        for title, cases in sets.items():
            judge(title, cases, finders, partial(score, is_right=same_speaker, shares=covers))
        for title, document in documents():
            race(f"quotations, {title}", finders, [document])


if __name__ == "__main__":
    main()

"""`make accuracy`, or `python -m benchmarks accuracy`: plants faults, checks, and counts what was found."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from tqdm import tqdm

from benchmarks.accuracy.cases import Case, Sizes, cases
from benchmarks.accuracy.counting import count
from benchmarks.accuracy.running import Run, run
from benchmarks.accuracy.telling import as_json, tell, tell_by_hand
from benchmarks.by_hand.measure import run_held_out, run_strangers
from benchmarks.strangers.firms import SETS
from benchmarks.strangers.planting import packages, singles
from secor_qa.places import data_folder
from secor_qa.readers.instruments.file import find_instruments, read_instrument
from secor_qa.samples.write_packages import write_folder, write_truth

QUICK = Sizes(n_clean=1, n_alone=0, n_together=1)


def main(arguments: Sequence[str]) -> int:
    """0 when done, 1 below the goals with --strict, 2 where it could not be done."""
    asked = _parser().parse_args(arguments)
    sizes = _sizes(asked)
    try:
        chosen = sizes.chosen
    except KeyError as unknown:
        print(f"No kind of fault is called {unknown}.", file=sys.stderr)
        return 2
    instruments = [read_instrument(folder) for folder in find_instruments(data_folder() / "instruments").values()]
    progress = tqdm(cases(sizes, instruments), disable=not sys.stderr.isatty(), unit="package")
    runs = [_run(case, asked) for case in progress]
    counts = count(runs)
    sets = {"held-out": run_held_out() if asked.held_out else []}
    sets |= {name: run_strangers(packages(firms)) for name, firms in SETS.items() if getattr(asked, name)}
    sets["single"] = run_strangers(singles()) if asked.single else []
    of_sets = {name: count(of_set) for name, of_set in sets.items()}
    if asked.json:
        content = as_json(counts, runs)
        content |= {name.replace("-", "_"): as_json(of_sets[name], of_set) for name, of_set in sets.items()}
        print(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        if runs:
            print(f"seed {sizes.seed}, {len(chosen)} kinds of fault planted")
            print(tell(counts, runs, every=asked.every))
        for name, of_set in sets.items():
            print(tell_by_hand(name, of_sets[name], of_set, every=asked.every), end="")
    reached = all(each.reached for each in (counts, *of_sets.values()))
    return 0 if reached or not asked.strict else 1


def _run(case: Case, asked: argparse.Namespace) -> Run:
    """Measure one package; with --keep it stays in a folder to look at, its truth beside it."""
    if asked.keep:
        case.draft.slug = f"{case.sort}-{case.name.replace('/', '-')}-{case.style}".rstrip("-")
        write_folder(case.draft, asked.keep)
        write_truth(case.draft, asked.keep)
    return run(case)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks accuracy", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one clean package per style, faults only together")
    parser.add_argument("--seed", type=int, default=Sizes.seed, help="other packages (default: %(default)s)")
    parser.add_argument("--clean", type=int, metavar="N", help="clean packages per style")
    parser.add_argument("--alone", type=int, metavar="N", help="packages per kind of fault, planted alone")
    parser.add_argument("--together", type=int, metavar="N", help="rounds of every kind planted among others")
    parser.add_argument("--kind", action="append", default=[], help="only this kind of fault; may be repeated")
    parser.add_argument("--held-out", action="store_true", help="the held-out packages as well")
    for name in SETS:
        parser.add_argument(f"--{name}", action="store_true", help=f"the {name} set of packages by hand as well")
    parser.add_argument("--single", action="store_true", help="packages by hand with one fault each as well")
    parser.add_argument(
        "--every", action="store_true", help="list the kinds always found too, and what was said falsely"
    )
    parser.add_argument("--keep", type=_folder, metavar="DIR", help="leave the packages and their truth in DIR")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--strict", action="store_true", help="exit with 1 below the goals")
    return parser


def _folder(text: str):
    from pathlib import Path

    folder = Path(text)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _sizes(asked: argparse.Namespace) -> Sizes:
    usual = QUICK if asked.quick else Sizes()

    def given(number: int | None, otherwise: int) -> int:
        return otherwise if number is None else number

    return Sizes(asked.seed, given(asked.clean, usual.n_clean), given(asked.alone, usual.n_alone),
                 given(asked.together, usual.n_together), tuple(asked.kind))  # fmt: skip

"""`make samples`: write the shipped packages anew, always the same bytes, and what is recognised in their pictures."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from secor_qa.places import data_folder
from secor_qa.readers.evidence.recognised_before import SHIPPED, all_kept
from secor_qa.readers.instruments.file import find_instruments, read_instrument
from secor_qa.readers.package import read_package
from secor_qa.samples.shipped import write_shipped_samples


def main() -> None:
    """Write into the folder that is named, or into data/samples."""
    out = Path(sys.argv[1]) if sys.argv[1:] else data_folder() / "samples"
    instruments = {
        name: read_instrument(where) for name, where in find_instruments(data_folder() / "instruments").items()
    }
    (out / SHIPPED).unlink(missing_ok=True)
    with TemporaryDirectory() as cache:
        os.environ["SECOR_QA_CACHE"] = cache
        for path in write_shipped_samples(out, instruments):
            sys.stdout.write(f"{path.name}\n")
            if path.suffix == ".zip":
                read_package(path)
        texts = json.dumps(all_kept(), indent=0, ensure_ascii=False)
        (out / SHIPPED).write_text(texts + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

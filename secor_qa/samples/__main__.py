"""`make samples`: write the shipped packages into a folder anew, the same bytes each time."""

from __future__ import annotations

import sys
from pathlib import Path

from secor_qa.places import data_folder
from secor_qa.readers.instrument_file import find_instruments, read_instrument
from secor_qa.samples.shipped import write_shipped_samples


def main() -> None:
    """Write into the folder that is named, or into data/samples."""
    out = Path(sys.argv[1]) if sys.argv[1:] else data_folder() / "samples"
    instruments = {
        name: read_instrument(where) for name, where in find_instruments(data_folder() / "instruments").items()
    }
    for path in write_shipped_samples(out, instruments):
        sys.stdout.write(f"{path.name}\n")


if __name__ == "__main__":
    main()

"""A running `secor-qa serve` on loopback, for journeys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True)
class Server:
    """Its address, its own home (store, documents, exports) and its process."""

    url: str
    home: Path
    pid: int

    def kernels(self) -> list[psutil.Process]:
        """The pages' kernels, the pool's included."""
        children = psutil.Process(self.pid).children(recursive=True)
        return [child for child in children if "ipykernel" in " ".join(child.cmdline())]

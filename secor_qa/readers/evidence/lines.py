"""Pieces of recognised text put into the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, dist, sin
from statistics import median


@dataclass(frozen=True)
class Box:
    """Where a piece of text stands: four corners (x to the right, y down) from the upper left, clockwise; in points."""

    corners: tuple[tuple[float, float], ...]

    @property
    def width(self) -> float:
        """Along the upper edge."""
        return dist(self.corners[0], self.corners[1])

    @property
    def height(self) -> float:
        """Along the left edge."""
        return dist(self.corners[0], self.corners[3])

    @property
    def is_tall(self) -> bool:
        """Whether it is far higher than wide, as a line is on a page that lies on its side."""
        return self.height > 1.5 * self.width

    @property
    def slope(self) -> float:
        """Of the upper edge, in radians."""
        (x0, y0), (x1, y1) = self.corners[:2]
        return atan2(y1 - y0, x1 - x0)

    def middle(self, slope: float) -> tuple[float, float]:
        """Its left edge and the middle of its height, once a page of that slope is turned level."""
        x = (self.corners[0][0] + self.corners[3][0]) / 2
        y = (self.corners[0][1] + self.corners[3][1]) / 2
        return x * cos(slope) + y * sin(slope), y * cos(slope) - x * sin(slope)


@dataclass(frozen=True)
class Piece:
    """A piece of text and where it stands."""

    box: Box
    text: str


def in_reading_order(pieces: Sequence[Piece]) -> str:
    """Lines from the top, each from the left with tabs between its pieces, also where the page is askew."""
    slopes = [piece.box.slope for piece in pieces if piece.box.width > 3 * piece.box.height]
    slope = median(slopes) if slopes else 0.0
    placed = sorted(((*piece.box.middle(slope), piece) for piece in pieces), key=lambda each: each[1])
    lines: list[list[tuple[float, float, Piece]]] = []
    for x, y, piece in placed:
        if lines and y - lines[-1][0][1] < 0.5 * min(piece.box.height, lines[-1][0][2].box.height):
            lines[-1].append((x, y, piece))
        else:
            lines.append([(x, y, piece)])
    return "\n".join("\t".join(piece.text for _, _, piece in sorted(line, key=lambda each: each[0])) for line in lines)

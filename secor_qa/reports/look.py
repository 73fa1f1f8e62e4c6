"""One look for screens, charts and documents: colours, fonts, sizes.

Blue, vermilion and amber stay apart for colour-blind readers, and nothing is told by colour alone. Every text colour
has a contrast of at least 4.5 : 1 on its paper (WCAG 2.2 AA); a test holds that.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

PROGRAM = "SECOR assessment quality assurance review"
FONT = "Calibri"  # in documents; Word and Excel have it, LibreOffice replaces it by one of the same widths
CHART_FONTS = ("Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans", "sans-serif")  # the browser takes the first it has
CHART_FONT_PT = 9.5


@dataclass(frozen=True)
class Theme:
    """Colours by what they mean, each as #rrggbb."""

    paper: str
    surface: str  # panels, table heads
    line: str
    ink: str
    muted: str
    accent: str  # links, buttons, what is chosen
    met: str
    not_met: str
    needs: str  # needs a reviewer, due soon
    unknown: str  # not yet known
    claimed: str  # what the assessor claims
    met_tint: str
    not_met_tint: str
    needs_tint: str
    unknown_tint: str


LIGHT = Theme(
    paper="#ffffff",
    surface="#f2f5f8",
    line="#c9d2dc",
    ink="#1b2733",
    muted="#526070",
    accent="#1f5f9e",
    met="#1a629f",
    not_met="#a83c09",
    needs="#8a5a00",
    unknown="#576270",
    claimed="#1b2733",
    met_tint="#dcebf7",
    not_met_tint="#fbe3d6",
    needs_tint="#fdf0cd",
    unknown_tint="#e6eaee",
)

DARK = Theme(
    paper="#14191f",
    surface="#1e2630",
    line="#3b4754",
    ink="#e8edf2",
    muted="#a7b3c0",
    accent="#7db8ee",
    met="#6cb2ec",
    not_met="#f59a6b",
    needs="#e6b64c",
    unknown="#9aa6b2",
    claimed="#e8edf2",
    met_tint="#1d3a54",
    not_met_tint="#4d2a18",
    needs_tint="#453612",
    unknown_tint="#2b343e",
)


def css_variables() -> str:
    """Both themes as CSS custom properties (`--qa-ink` and so on); the dark one where the reader prefers it."""
    light, dark = _variables(LIGHT), _variables(DARK)
    return f":root {{ {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #rrggbb colours, 1 to 21, by WCAG's formula."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _variables(theme: Theme) -> str:
    return " ".join(f"--qa-{each.name.replace('_', '-')}: {getattr(theme, each.name)};" for each in fields(theme))


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

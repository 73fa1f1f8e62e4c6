from dataclasses import fields

import pytest

from secor_qa.reports.look import DARK, LIGHT, Theme, contrast, css_variables

TINTED = ("met", "not_met", "needs", "unknown")


def test_black_on_white_has_the_highest_contrast_and_a_colour_on_itself_the_lowest():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["ink", "muted", "accent", "met", "not_met", "needs", "unknown", "claimed"])
def test_every_text_colour_can_be_read_on_paper_and_on_a_panel(theme: Theme, name: str):
    colour = getattr(theme, name)
    assert contrast(colour, theme.paper) >= 4.5
    assert contrast(colour, theme.surface) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("name", TINTED)
def test_a_word_can_be_read_on_its_own_tint(theme: Theme, name: str):
    assert contrast(getattr(theme, name), getattr(theme, f"{name}_tint")) >= 4.5


def test_the_style_sheet_names_every_colour_of_both_themes():
    css = css_variables()
    for each in fields(Theme):
        assert css.count(f"--qa-{each.name.replace('_', '-')}: ") == 2
    assert LIGHT.ink in css
    assert DARK.ink in css

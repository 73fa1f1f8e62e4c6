"""The Elements sheet: 2.6 as live formulas over the Questions sheet, and a chart of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from secor_qa.procedure.scoring import Share, show_pct
from secor_qa.procedure.words import Answer
from secor_qa.reports.form_chart import add_chart, colour_results

if TYPE_CHECKING:
    from secor_qa.reports.cells import Sheet
    from secor_qa.reports.contents import ReviewForm
    from secor_qa.reports.form_questions import Where

PASSED, NOT_PASSED, CANNOT_TELL = "Passed", "Not passed", "Cannot tell yet"
REACHED, NOT_REACHED, NO_PERCENTAGE, NO_MINIMUM = "Reached", "Not reached", "No percentage", "No minimum"
WILL, CANNOT = "Will be reached", "Cannot be reached"  # whatever the questions not yet known earn
NOT_KNOWN, NONE = "not known", "none"

_HEADS = (
    "Element", "Name", "Points awarded", "Points available", "Points not yet known", "Percent", "Lowest possible",
    "Highest possible", "Claimed", "Minimum (2.6)", "Result", "Awarded", "Still possible", "Element minimum",
    "Overall minimum",
)  # fmt: skip  # as on the sheet
_OVERALL_MIN_ROW, _FLOOR_ROW, _HEAD_ROW = 4, 5, 8
_SHOWN = "IF(AND(ROUND({p},2)=ROUND({p},0),ROUND({p},2)>{p}),ROUND({p},2)-0.01,ROUND({p},2))"  # as scoring.show_pct


@dataclass(frozen=True)
class Results:
    """Where the overall figures stand, for the Summary sheet; `passed` is the result in words as it is today."""

    row: int
    passed_at: str
    passed: str
    share: Share

    def at(self, column: str) -> str:
        """A cell of the overall row, for a formula on another sheet."""
        return f"Elements!${column}${self.row}"


def fill(sheet: Sheet, form: ReviewForm, where: Where) -> Results:
    """Write the sheet; give back where the overall result is."""
    _thresholds(sheet, form)
    sheet.row(_HEAD_ROW, _HEADS, "head")
    sheet.widths(12, 46, 11, 11, 11, 14, 11, 11, 11, 11, 16, 11, 11, 11, 11)
    first = _HEAD_ROW + 1
    row = first
    for row, each in enumerate(form.score.elements, start=first):
        ids = [question.id for question in form.instrument.of_element(each.element)]
        sheet.row(row, (each.element, each.name))
        _sums(sheet, row, each.share, where)
        _percents(sheet, row, each.share, _claimed(form, ids), where, f"{where.element},$A{row},")
        _minimum(sheet, row, _FLOOR_ROW, each.share, form.edition.element_min_pct(form.year_type))
    results = _overall(sheet, form, where, first, row)
    sheet.print_set_up(f"{form.submission_id}, round {form.round}", head_row=_HEAD_ROW)
    colour_results(sheet.raw, f"K{first}:K{results.row}", f"K{first}")
    sheet.raw.print_area = f"A1:K{results.row + 28}"
    add_chart(sheet.raw, first, results.row, place=f"A{results.row + 6}")
    return results


def in_words(passed: bool | None) -> str:
    """The result of 2.6 in the words of the form."""
    return {True: PASSED, False: NOT_PASSED, None: CANNOT_TELL}[passed]


def _thresholds(sheet: Sheet, form: ReviewForm) -> None:
    floor = form.edition.element_min_pct(form.year_type)
    sheet.put(1, 1, "Score by element (2.6)", "title")
    sheet.put(
        2, 1, f"A {form.year_type.value} year. Change points on the Questions sheet and this follows.", "subtitle"
    )
    sheet.row(_OVERALL_MIN_ROW, ("Clause 2.6", "Overall minimum, percent"))
    sheet.put(_OVERALL_MIN_ROW, 3, form.edition.overall_min_pct(form.year_type), "number")
    sheet.row(_FLOOR_ROW, ("Clause 2.6", "Minimum of each element, percent"))
    sheet.put(_FLOOR_ROW, 3, NONE if floor is None else floor, "number")
    sheet.put(_HEAD_ROW - 1, 12, "For the chart", "muted")


def _sums(sheet: Sheet, row: int, share: Share, where: Where) -> None:
    """Only what is known counts as available; what is not yet reviewed stands beside it, and N/A in neither."""
    only = f'{where.element},$A{row},{where.counts},"{{}}"'
    sheet.formula(row, 3, f"=SUMIFS({where.awarded},{only.format('Known')})", share.awarded)
    sheet.formula(row, 4, f"=SUMIFS({where.points},{only.format('Known')})", share.available)
    sheet.formula(row, 5, f"=SUMIFS({where.points},{only.format('Not yet')})", share.unknown)


def _percents(sheet: Sheet, row: int, share: Share, claim: Share, where: Where, only: str) -> None:
    nothing = share.lowest_pct is None
    shown = {
        6: _either(share, NO_PERCENTAGE.lower()),
        7: "" if nothing else show_pct(share.lowest_pct),
        8: "" if nothing else show_pct(share.highest_pct),
        9: _either(claim, ""),
    }
    c, d, e = f"C{row}", f"D{row}", f"E{row}"
    formulas = {
        6: f'=IF({d}+{e}=0,"{NO_PERCENTAGE.lower()}",IF({e}>0,"{NOT_KNOWN}",{_pct(c, d)}))',
        7: f'=IF({d}+{e}=0,"",{_pct(c, f"({d}+{e})")})',
        8: f'=IF({d}+{e}=0,"",{_pct(f"({c}+{e})", f"({d}+{e})")})',
        9: _claimed_formula(where, only),
    }
    for column, formula in formulas.items():
        sheet.formula(row, column, formula, shown[column], "percent")
    low, high = show_pct(share.lowest_pct) or 0.0, show_pct(share.highest_pct) or 0.0
    sheet.formula(row, 12, f"=IF(ISNUMBER(G{row}),G{row},0)", low, "percent")
    sheet.formula(row, 13, f"=IF(ISNUMBER(H{row}),H{row}-G{row},0)", high - low, "percent")


def _minimum(sheet: Sheet, row: int, threshold_row: int, share: Share, minimum: Fraction | None) -> None:
    c, d, e, j = f"C{row}", f"D{row}", f"E{row}", f"J{row}"
    sheet.formula(row, 10, f"=$C${threshold_row}", NONE if minimum is None else float(minimum))
    reached, missed = f"100*{c}>={j}*({d}+{e})", f"100*({c}+{e})<{j}*({d}+{e})"
    verdict = (
        f'=IF({d}+{e}=0,"{NO_PERCENTAGE}",IF(NOT(ISNUMBER({j})),"{NO_MINIMUM}",IF({reached},'
        f'IF({e}>0,"{WILL}","{REACHED}"),IF({missed},IF({e}>0,"{CANNOT}","{NOT_REACHED}"),"{CANNOT_TELL}"))))'
    )
    sheet.formula(row, 11, verdict, _reaches(share, minimum), "centre")
    if threshold_row == _FLOOR_ROW:
        floor = 0.0 if minimum is None else float(minimum)
        sheet.formula(row, 14, f"=IF(ISNUMBER({j}),{j},0)", floor, "percent")


def _overall(sheet: Sheet, form: ReviewForm, where: Where, first: int, last: int) -> Results:
    row, share = last + 1, form.score.overall
    minimum = form.edition.overall_min_pct(form.year_type)
    sheet.row(row, ("Overall", "All elements: points awarded of points available"), "bold")
    for column, total in (("C", share.awarded), ("D", share.available), ("E", share.unknown)):
        sheet.formula(row, "ABCDE".index(column) + 1, f"=SUM({column}{first}:{column}{last})", total)
    _percents(sheet, row, share, _claimed(form, [q.id for q in form.instrument.questions]), where, "")
    _minimum(sheet, row, _OVERALL_MIN_ROW, share, minimum)
    for each in range(first, row + 1):
        sheet.formula(each, 15, f"=$C${_OVERALL_MIN_ROW}", float(minimum), "percent")
    _result(sheet, form, where, f"K{first}:K{row}", row)
    return Results(row, f"Elements!$C${row + 2}", in_words(form.score.passed), share)


def _result(sheet: Sheet, form: ReviewForm, where: Where, results: str, row: int) -> None:
    """The result once everything is known, and what is already certain before."""
    failed = f'COUNTIF({results},"{NOT_REACHED}")+COUNTIF({results},"{CANNOT}")>0'
    foreseen = (
        f'IF(D{row}+E{row}=0,"{NOT_PASSED}",IF({failed},"{NOT_PASSED}",'
        f'IF(COUNTIF({results},"{CANNOT_TELL}")>0,"{CANNOT_TELL}","{PASSED}")))'
    )
    sheet.row(row + 2, ("Result", "By 2.6; the decision is a separate field, on the Summary sheet"), "bold")
    known = f'=IF(COUNTIF({where.counts},"Not yet")>0,"{CANNOT_TELL}",{foreseen})'
    sheet.formula(row + 2, 3, known, in_words(form.score.passed), "bold")
    sheet.row(row + 3, ("Foreseen", "The result that is already certain, whatever the questions not yet known earn"))
    sheet.formula(row + 3, 3, f"={foreseen}", in_words(form.score.foreseen), "text")
    for each in (row + 2, row + 3):
        sheet.span(each, 3, 5)


def _pct(part: str, whole: str) -> str:
    return _SHOWN.format(p=f"(100*{part}/{whole})")


def _claimed_formula(where: Where, only: str) -> str:
    counted = f'{only}{where.answer},"<>N/A"'
    got, of = f"SUMIFS({where.claimed},{counted})", f"SUMIFS({where.points},{counted})"
    unclear = f'COUNTIFS({counted})-COUNTIFS({counted},{where.claimed},">=0")'
    return f'=IF({unclear}>0,"{NOT_KNOWN}",IF({of}=0,"",{_pct(got, of)}))'


def _claimed(form: ReviewForm, questions: Iterable[str]) -> Share:
    """The assessor's own points of these questions, as the sheet counts them."""
    share = Share(0, 0)
    for question in questions:
        claim, points = form.claimed.get(question), form.instrument.question(question).points
        if claim is not None and claim.answer is Answer.NA:
            continue
        known = claim is not None and claim.awarded is not None
        share += Share(claim.awarded or 0, points) if claim and known else Share(0, 0, points)
    return share


def _either(share: Share, nothing: str) -> float | str | None:
    if share.unknown:
        return NOT_KNOWN
    return nothing if share.lowest_pct is None else show_pct(share.pct)


def _reaches(share: Share, minimum: Fraction | None) -> str:
    if share.lowest_pct is None:
        return NO_PERCENTAGE
    if minimum is None:
        return NO_MINIMUM
    words = {True: WILL, False: CANNOT} if share.unknown else {True: REACHED, False: NOT_REACHED}
    reached = share.reaches(minimum)
    return CANNOT_TELL if reached is None else words[reached]

"""Every number of the procedure, by effective date, with its clause and unit.

A formula takes its numbers from an `Edition`; no number of the procedure stands anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True)
class Edition:
    """The procedure's numbers in force from `effective_on`.

    Percentages run 0-100; `_days` are calendar days, `_months` calendar months, `_years` calendar years.
    """

    id: str
    effective_on: date
    valid_until: date
    certification_overall_min_pct: Fraction  # 2.6
    certification_element_min_pct: Fraction  # 2.6
    maintenance_overall_min_pct: Fraction  # 2.6
    correction_days: int  # 2.7, first deadline: one round, from receipt of its feedback
    total_days: int  # 2.7, second deadline: the whole process, from receipt of the first feedback
    evidence_window_months: int  # 2.5(b)
    same_document_questions_max: int  # 2.5(a); a reading: one record speaks to no more questions
    same_document_elements_max: int  # 2.5(a); a reading: unless they are of no more elements, as of one matter
    same_file_questions_max: int  # 2.5(a); a reading: nor does a file of fewer pages, whatever it is
    same_words_min: float  # 2.5(a); a reading: the share of word sequences from which texts are called the same
    training_refresher_years: int  # 2.2; the number is a reading, see clauses.py
    notes_own_words_min: int  # 2.5(c), a reading: fewer words of its own, and a note says nothing
    notes_short_share: float  # 2.5(c), a reading: of the words required, from which telling notes are left alone
    notes_telling_share: float  # 2.5(c), a reading: of the words of notes that name nothing concrete, 0-1
    notes_copied_share: float  # 2.5(c), a reading: shared word sequences from which two notes are one, 0-1
    notes_copied_words_min: int  # 2.5(c), a reading: shorter notes may well be alike by chance
    notes_from_guideline_share: float  # 2.5(c), a reading: word sequences taken from question and guideline, 0-1
    tally_tolerance_pct: Fraction  # 2.5(d), a reading: how far a tally may be from the percent positive
    item_wanted_below_pct: Fraction  # 2.5(f), a reading: a part that earned less wants an action item
    item_words_min: int  # 2.5(f), a reading: a shorter action may well be the same as last year's by chance
    next_audit_months: int  # 2.5(g), a reading: an action comes before the next yearly assessment
    carry_over_max_share: Fraction  # 2.5(e), a reading: of the instrument's questions

    def overall_min_pct(self, year_type: str) -> Fraction:
        """2.6: the overall pass mark of a certification or maintenance year."""
        if year_type == "certification":
            return self.certification_overall_min_pct
        return self.maintenance_overall_min_pct

    def element_min_pct(self, year_type: str) -> Fraction | None:
        """2.6: the floor of each element; None in a maintenance year, which has none."""
        return self.certification_element_min_pct if year_type == "certification" else None

    def notice(self, on: date) -> str | None:
        """A sentence for the user when the document's own validity has run out by `on`, else None."""
        if on <= self.valid_until:
            return None
        return (
            f"The procedure in force here ({self.id}) names {self.valid_until.isoformat()} as the end of its validity. "
            "No later edition is known to this program; ask the procedure's owner whether one exists."
        )


EDITIONS: tuple[Edition, ...] = (
    Edition(
        id="2022-03-30",
        effective_on=date(2022, 3, 30),
        valid_until=date(2025, 3, 30),
        certification_overall_min_pct=Fraction(80),
        certification_element_min_pct=Fraction(50),
        maintenance_overall_min_pct=Fraction(60),
        correction_days=15,
        total_days=90,
        evidence_window_months=12,
        same_document_questions_max=4,
        same_document_elements_max=2,
        same_file_questions_max=7,
        same_words_min=0.9,
        training_refresher_years=3,
        notes_own_words_min=3,
        notes_short_share=0.9,
        notes_telling_share=0.15,
        notes_copied_share=0.8,
        notes_copied_words_min=8,
        notes_from_guideline_share=0.6,
        tally_tolerance_pct=Fraction(10),
        item_wanted_below_pct=Fraction(50),
        item_words_min=5,
        next_audit_months=12,
        carry_over_max_share=Fraction(1, 3),
    ),
)


def edition_on(on: date, editions: tuple[Edition, ...] = EDITIONS) -> Edition:
    """The edition in force on a date: the latest that had taken effect, else the earliest known."""
    in_order = sorted(editions, key=lambda edition: edition.effective_on)
    in_force = [edition for edition in in_order if edition.effective_on <= on]
    return in_force[-1] if in_force else in_order[0]

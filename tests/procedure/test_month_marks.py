"""2.5(b): months without a mark on tags and sheets that are no tables."""

from datetime import date

import pytest

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.month_marks import months_without_mark

WINDOW = Window(date(2023, 5, 1), date(2024, 4, 30))


@pytest.mark.parametrize(
    "text",
    [
        "BOTTLE 4  bay door\nMay 3 KO  Jun 2 KO  Jul ____\nAug ____  Sep 4 KO  Oct 2 KO",
        "Ladder sheet\nJanuary: ok  February: ......  March: ......  April: ok",
        "Eyewash 2023\nMay Jun Jul Aug Sep Oct\nKO KO KO PL",
        "Eyewash 2023\nMay Jun Jul Aug Sep Oct\nx  __  x  __  x  x",
        "BOTTLE 4, checked monthly\nJun 5 KO, Jul 3 KO, Aug 7 KO, Dec 4 KO, Jan 2, 2024 KO",
    ],
)
def test_months_without_a_mark_are_found(text: str) -> None:
    assert months_without_mark(text, WINDOW)


@pytest.mark.parametrize(
    "text",
    [
        "BOTTLE 4  bay door\nMay 3 KO  Jun 2 KO  Jul 5 KO\nAug 1 KO  Sep 4 KO  Oct ____",
        "Eyewash 2023\nMay Jun Jul Aug Sep Oct\nKO KO KO PL PL PL",
        "Eyewash 2024\nJan Feb Mar Apr May Jun\nKO KO KO PL",  # May and June are still to come
        "Eyewash\nMay Jun Jul Aug Sep Oct\nKO KO KO PL",  # of which year is not said
        "BOTTLE 4, checked monthly\nJun 5 KO, Jul 3 KO, Aug 7 KO, Oct 4 KO, Nov 2 KO",  # one month may be late
        "BOTTLE 4\nJun 5 KO, Jul 3 KO, Aug 7 KO, Dec 4 KO, Jan 2, 2024 KO",  # not said to be monthly
        "Monthly talk, September 14, 2023\nThe bent hoist, Aug 18, was told.\nLamp: by Sep 18. Next talk October 5",
        "Monthly report. The drill of May 3, the talk of October 9, the walk of June 2, the course of December 4.",
    ],
)
def test_months_that_are_marked_or_still_to_come_are_not(text: str) -> None:
    assert not months_without_mark(text, WINDOW)

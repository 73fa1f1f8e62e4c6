# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a): slips of a till and boards of prices in place of a paper; and papers of work that bear prices or measures."""

import pytest
from test_document_offers import is_wrong

SLIPS = [
    ("service", "COUNTY GAS BAR\nMarch 5, 2024 07:11 Pump 2\nRegular 61.20 L at 1.389 85.01\nChips 3.49\nGST 4.21\nDEBIT ****2210 92.71\nThank you"),
    ("service", "Husky\nDiesel 210 L\n$302.40\nMASTERCARD 302.40\nApproved 0042\nReceipt kept by customer"),
    ("drill", "Example Bakery\n6 donuts 8.40\n1 coffee box 19.95\nSubtotal 28.35\nGST 1.42\nCash 30.00\nChange 0.23"),
    ("training", "OFFICE BARN #112\nBinder 1 in 4 @ 6.99 27.96\nLabels 12.49\nTOTAL 42.47\nVISA 42.47\nCashier: Lou"),
    ("meeting", "Tim's Diner\nTable 9\n2 clubhouse 31.00\n1 soup 7.50\nTotal 40.43\nInterac 46.00\nMerci, bonne journee"),
    ("orientation", "PARKING EXAMPLE PLAZA\nEntry 08:02 exit 16:40\nPaid 18.00\nGST incl. 0.86\nVisa 18.00\nDrive safely"),
    ("service", "CAR WASH ROYAL\nUltimate wash 21.99\nTaxes 1.10\nTotal 23.09\nDebit 23.09\nThank you come again"),
    ("training", "Wapiti Wash\nBay 4 min 10.00\nUndercarriage 15.00\nVacuum 2.00\nNo mud please"),
    ("drill", "SWIM CENTRE\nAdult 7.25\nChild 4.00\nFamily 16.50\nTowel 2.00\nClosed Mondays"),
    ("orientation", "Coffee truck\nsmall 2.25\nlarge 3.00\nmuffin 3.50\nsoup of the day 6.75"),
]  # fmt: skip
OF_WORK = [
    ("service", "Work order 8812\nMarch 5, 2024\nOil and filter 89.95\nLabour 1.5 h 210.00\nGST 15.00\nTotal 314.95"),
    ("service", "Tread depth, unit 4, March 5, 2024\nleft front 10.00\nright front 9.50\nleft rear 8.75\nright rear 8.50"),
    ("service", "Example Tire\n4 tires mounted and balanced 120.00\nValve stems 16.00\nGST 6.80\nVISA 142.80\nThank you"),
    ("service", "Fire Example Ltd.\nExtinguisher recharge, 3 units 135.00\nGST 6.75\nTotal 141.75\nThank you"),
    ("training", "First aid course, March 5, 2024, Jo Example\nMark 92.50\nPassed, valid until 2027"),
    ("drill", "Drill of March 5, 2024, times in minutes\nshop 2.10\noffice 1.45\nyard 3.05\nall present at the flagpole"),
    ("meeting", "Minutes, March 5, 2024\nPresent: Jo, Kim\nVests 12.00 each, four bought\nGloves 6.50\nBoots 180.00, agreed"),
    ("service", "Crane rope diameters, signed Jo, 2024-03-05\nmain 15.90\nwhip 12.60\nboom 18.95"),
    ("service", "Battery voltages\nunit 1 12.60\nunit 2 12.55\nunit 3 11.90 charger on\nchecked March 5, 2024"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "text"), SLIPS)
def test_a_slip_of_a_till_or_a_board_of_prices_is_found(asked: str, text: str) -> None:
    assert is_wrong(asked, text)


@pytest.mark.parametrize(("asked", "text"), OF_WORK)
def test_a_paper_of_work_with_prices_or_measures_is_let_pass(asked: str, text: str) -> None:
    assert not is_wrong(asked, text)


def test_at_a_question_about_bills_a_slip_is_the_paper() -> None:
    assert not is_wrong("bought", SLIPS[3][1])

# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a): papers that sell or tell news in place of a record or a plan, and papers of work that only speak of money."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.facts import Facts

ASKED = {
    "drill": ("Was the plan tried out in a drill?", "Attach the report of one drill.", "record"),
    "plan": ("Is there an emergency plan?", "Attach it.", "policy"),
    "rules": ("Are there written rules of work?", "Attach the rules with the steps that follow a breach.", "policy"),
    "meeting": ("Are safety meetings held with minutes?", "Attach the minutes of one meeting.", "record"),
    "training": ("Is job training on record?", "Attach at least one training record or certificate.", "record"),
    "orientation": ("Were new workers oriented?", "Attach one completed orientation.", "record"),
    "bought": ("Is gear bought when it is due?", "Attach the receipt or the invoice.", "record"),
    "service": ("Is equipment maintained on schedule?", "Attach one maintenance record.", "record"),
}

INSTEAD = [
    (
        "plan",
        "Spring cleaning of gutters\nhouse\ttimes\tprice\none floor\tonce\t90\ntwo floors\tonce\t140\nbarn\ton request\t260\nTwo for one if the neighbour pays the same day. Taxes on top.",
    ),
    (
        "drill",
        "FALL COURSES\nExample Ambulance School\nStandard first aid: Sept 5 and 6. $149 a seat, lunch included.\nFire warden: every Tuesday, $85.\nBook early, seats are few. Call 403-555-0101.",
    ),
    (
        "plan",
        "WHAT IT COSTS\nDriveway, one push: $45\nSidewalk: $20\nSalt by the bag $15\nSeason rate, paid by November: $600\nE-transfer or cash. Customers pay within ten days.",
    ),
    (
        "rules",
        "Example Meats price list, spring\nRibeye 32.50\nBrisket 14.75\nOrders by Thursday noon, pick up Saturday. Half a side on request, deposit needed.",
    ),
    (
        "meeting",
        "THE HILLTOP NEWS\nVolume 12 Issue 3\nMessage from the president. Happy summer to all our members!\nRecipe of the month: rhubarb pie. Birthdays in June: nine of you. Dates to remember: the picnic on the 21st.",
    ),
    (
        "training",
        "INVOICE 4471\nBill to: Tamarack Example Hauling\n2 seats first aid course   2 x 160.00   320.00\nGST 16.00\nTotal due 336.00\nNet 30. Thank you for your business.",
    ),
    (
        "orientation",
        "Why choose Example Staffing? Family-owned since 1988, years of experience, competitive rates, free quotes. Our team is ready. Call us today at 780-555-0166 or visit our office, open Mon to Sat. www.example.com",
    ),
    (
        "plan",
        "Big Valley Tire spring sale! All sizes in stock. Save 25% off winter sets, $12.99 balancing, free rotation with every order. Offer ends May 31. Call 403-555-0177.",
    ),
    (
        "meeting",
        "Quote for coveralls\nNavy, sizes M to XXL, each 54.90\nOrange, each 61.20\nDelivery 18.00, GST extra. Good for thirty days. Order desk 587-555-0140.",
    ),
    (
        "drill",
        "Extinguishers 5 lb ABC 64.95 each; 10 lb ABC 98.95 each. Cabinets 41.00. Case price on request. Free delivery in town. Order at sales@example.com or 403-555-0109.",
    ),
]

INSTEAD += [
    (
        "training",
        "Estimate 88-B\nTo: Example Farms\nRigging and slinging for four, at your yard, half a day: 780.00\nManual for each: 22.00\nYours for thirty days from 4 March 2024.",
    ),
    (
        "orientation",
        "Our proposal of 2 May 2024\nWelcoming new people at Example Farms, a morning with film and tour: 640.00\nWe hope to hear from you.",
    ),
]

IN_PLACE = [
    (
        "training",
        "Quote 12, done\nTraining of 4 March 2024, rigging and slinging, 780.00, half a day\nTaken and passed: Kim Orr, Lee Sand. Taught by J. Wall.\nAll were there to the end.",
    ),
    (
        "drill",
        "Drill of March 14\nScenario: fire in the wash bay. Horn at 10:02, all seven at the gate at 10:08. Headcount by the lead hand. New horn bought for $45, strobe $120. Debrief at lunch.",
    ),
    (
        "plan",
        "Emergency plan\nCall 911, then the owner at 403-555-0101. The lead hand takes the extinguisher, all others go to the gate. The supplier is called for spills at 1-800-555-0199. Keep the road free. Nobody goes back in.",
    ),
    (
        "rules",
        "Rules of work\nWear your gear. No phones on the lift. Gear that is lost is charged at cost: vest $20, hat $15.\nFirst breach: a talk. Second: a letter. Third: home without pay. Customers are to be met at the gate.",
    ),
    (
        "meeting",
        "Minutes of the Monday talk\nPresent: Jo, Kim, Ray\nTopics: new price of boots ($180 allowance), delivery at the back door, customers in the yard.\nAction: Jo orders vests.",
    ),
    (
        "training",
        "Certificate\nThis is to certify that Kim Example has completed Standard First Aid, March 3 2024. Example School, 403-555-0101, www.example.com. Fee paid $149.",
    ),
    (
        "orientation",
        "First day sheet\nName: Kim Example   Start: May 2\nPay: $24 per hour, cash advance on request, uniforms included free\nShown: exits, eyewash, first aid, who to call\nSigned Kim Example, Jo",
    ),
    (
        "service",
        "INVOICE 991\nBill to: Tamarack Example Hauling\nUnit 4 oil and filters 212.00\nLabour 2 hours 180.00\nGST 19.60\nTotal due 411.60",
    ),
    (
        "training",
        "Course card\nKim Example\nForklift operator, Class 4\nExample Training, call 403-555-0101\nExpires 2027-03-01",
    ),
    (
        "meeting",
        "Safety bulletin 3, read out on Monday, signed by all present: winter tires, salt, backing up. Jo, Kim, Ray.",
    ),
]


def is_wrong(asked: str, text: str) -> bool:
    question, guideline, evidence = ASKED[asked]
    known = make_question(text=question, guideline=guideline, evidence=evidence, methods=("D",))
    document = make_document("paper.pdf", texts=(text,), questions=(known.id,))
    facts = Facts(make_submission(make_row(known.id), documents=(document,)), make_instrument(known), EDITION, ON)
    return "wrong-sort" in [each.code for each in check(known, facts).findings]


@pytest.mark.parametrize(("asked", "text"), INSTEAD)
def test_a_paper_that_sells_or_tells_news_is_found(asked: str, text: str) -> None:
    assert is_wrong(asked, text)


@pytest.mark.parametrize(("asked", "text"), IN_PLACE)
def test_a_paper_of_work_that_speaks_of_money_is_let_pass(asked: str, text: str) -> None:
    assert not is_wrong(asked, text)

import pytest

from secor_qa.procedure import contact


@pytest.mark.parametrize(("text", "code"), [("AB", "AB"), (" ab ", "AB"), ("Alberta", "AB"), ("Québec", "QC"),
                                            ("British  Columbia", "BC"), ("Bavaria", "BAVARIA"), ("", "")])  # fmt: skip
def test_a_province_is_known_by_code_and_by_name(text: str, code: str) -> None:
    assert contact.province_code(text) == code
    assert contact.is_province(text) == (len(code) == 2)


@pytest.mark.parametrize(("text", "right"), [("T7V 1A1", True), ("t7v1a1", True), ("T7V-1A1", True), ("T7V 1A", False),
                                             ("D1A 1A1", False), ("90210", False)])  # fmt: skip
def test_a_postal_code_has_its_form(text: str, right: bool) -> None:
    assert contact.is_postal_code(text) == right


@pytest.mark.parametrize(("code", "province", "fits"), [("T7V 1A1", "AB", True), ("T7V 1A1", "Alberta", True),
                                                        ("V5K 0A1", "AB", False), ("M5V 1A1", "ON", True),
                                                        ("V5K 0A1", "", True)])  # fmt: skip
def test_a_postal_code_belongs_to_its_province(code: str, province: str, fits: bool) -> None:
    assert contact.postal_code_fits(code, province) == fits


@pytest.mark.parametrize(
    ("text", "right"),
    [("(780) 555-0100", True), ("780.555.0100", True), ("+1 780 555 0100", True), ("780-555-0100 ext. 12", True),
     ("780-555-0100x4", True), ("555-0100", False), ("2 780 555 0100", False), ("call the office", False),
     ("780-555-01OO", False)],
)  # fmt: skip
def test_a_phone_number_has_ten_figures(text: str, right: bool) -> None:
    assert contact.is_phone(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [("a.b@example.com", True), (" a@mail.example.ca ", True), ("a@example", False), ("a b@example.com", False),
     ("example.com", False), ("a@example.com; b@example.com", False), ("a@@example.com", False)],
)  # fmt: skip
def test_an_email_address_has_its_form(text: str, right: bool) -> None:
    assert contact.is_email(text) == right


@pytest.mark.parametrize(("text", "right"), [("0045678", True), ("753004", True), ("12-345/6", True), ("AB 1234", True),
                                             ("pending", False), ("?", False), ("", False)])  # fmt: skip
def test_an_account_or_code_holds_figures(text: str, right: bool) -> None:
    assert contact.is_account_code(text) == right

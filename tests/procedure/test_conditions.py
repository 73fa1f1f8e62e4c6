"""The small grammar of conditions, three-valued."""

import operator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure.conditions import Condition, Term, parse_condition


class Facts:
    def __init__(self, answers=None, **fields):
        self.answers, self.fields = answers or {}, fields

    def field(self, name):
        return self.fields.get(name)

    def answer_of(self, question):
        return self.answers.get(question)


def holds(text, answers=None, **fields):
    return parse_condition(text).holds(Facts(answers, **fields))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n = 3", True),
        ("n = 3.0", True),
        ("n != 3", False),
        ("n < 3", False),
        ("n <= 3", True),
        ("n > 3", False),
        ("n >= 3", True),
        ("n > 2.99", True),
        ("n < +4", True),
        ("n > -1", True),
    ],
)
def test_numbers_compare_as_numbers(text, expected):
    assert holds(text, n=Decimal(3)) is expected


def test_a_number_that_is_still_text_is_compared_as_a_number_and_other_text_is_unknown():
    assert holds("n = 3", n=" 3 ") is True
    assert holds("n = 3", n="three") is None


@pytest.mark.parametrize(("answer", "expected"), [("Yes", True), ("No", False), ("N/A", False), (None, None)])
def test_an_answer_compares_and_a_blank_one_is_unknown(answer, expected):
    assert holds("answer(3.2) = Yes", {"3.2": answer}) is expected


def test_texts_compare_without_regard_to_case_and_outer_spaces():
    assert holds('employer_province = "ab"', employer_province=" AB ") is True
    assert holds("assessor_ethics_signed = YES", assessor_ethics_signed="yes") is True
    assert holds("answer( C1a ) = n/a", {"C1a": "N/A"}) is True


def test_dates_compare_as_iso_texts():
    assert holds('submitted_on >= "2022-03-30"', submitted_on=date(2022, 3, 30)) is True
    assert holds('submitted_on >= "2022-03-31"', submitted_on=date(2022, 3, 30)) is False


@pytest.mark.parametrize("blank", [None, "", "   "])
@pytest.mark.parametrize("op", ["=", "!=", "<", "<=", ">", ">="])
def test_a_blank_field_makes_a_condition_unknown_never_false(blank, op):
    assert holds(f"n {op} 0", n=blank) is None
    assert holds(f'n {op} "x"', n=blank) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (1, 1, True),
        (1, 0, False),
        (0, None, False),
        (None, 0, False),
        (1, None, None),
        (None, None, None),
    ],
)
def test_and_is_false_if_any_is_false_else_unknown_if_any_is_unknown(a, b, expected):
    assert holds("a = 1 and b = 1", a=a, b=b) is expected


def test_and_inside_a_quoted_text_joins_nothing():
    found = parse_condition('trade = "oil and gas" AND n = 1')
    assert found.terms == (Term("trade", None, "=", "oil and gas"), Term("n", None, "=", Decimal(1)))


def test_a_condition_names_its_questions_and_fields_once_each_in_order():
    found = parse_condition(
        "answer(3.2) = Yes and n = 1 and answer(1.1) = No and answer(3.2) != N/A and m = 2 and n = 3"
    )
    assert found.questions == ("3.2", "1.1")
    assert found.fields == ("n", "m")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "n",
        "n = ",
        "= 3",
        "n == 3",
        "n = 3 or m = 2",
        "n = maybe",
        'n = "open',
        "answer() = Yes",
        "answer(3.2 = Yes",
        "3.2 = Yes",
        "n = 3 and",
        "n = 1,5",
        "__import__('os') = 1",
    ],
)
def test_what_is_no_condition_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="is not a condition; write for example"):
        parse_condition(text)


def test_the_refusal_names_the_part_that_could_not_be_read():
    with pytest.raises(ValueError, match="“m is 2”"):
        parse_condition("n = 1 and m is 2")


@pytest.mark.parametrize("text", ["n = 1", 'a != "x and y" and answer(C1a) = N/A', "answer(3.2) >= Yes and b <= 2.50"])
def test_a_condition_prints_as_it_is_written(text):
    assert str(parse_condition(text)) == text


TERMS = st.builds(
    Term,
    field=st.sampled_from(["n", "employees_contractor"]),
    question=st.none(),
    op=st.sampled_from(["=", "!=", "<", "<=", ">", ">="]),
    value=st.decimals(-1000, 1000, places=2) | st.text("ab &/é,.()=<>", max_size=8) | st.sampled_from(["Yes", "N/A"]),
) | st.builds(
    Term,
    field=st.none(),
    question=st.sampled_from(["3.2", "C1a"]),
    op=st.sampled_from(["=", "!="]),
    value=st.sampled_from(["Yes", "No", "N/A"]),
)


@given(st.lists(TERMS, min_size=1, max_size=4))
def test_what_is_printed_reads_back_as_the_same(terms):
    condition = Condition(tuple(terms))
    assert parse_condition(str(condition)) == condition


@given(left=st.decimals(-100, 100, places=2), right=st.decimals(-100, 100, places=2))
def test_every_operator_agrees_with_arithmetic(left, right):
    for op, compare in {"=": operator.eq, "<": operator.lt, ">=": operator.ge, "!=": operator.ne}.items():
        assert holds(f"n {op} {right}", n=left) is compare(left, right)


@given(st.lists(st.sampled_from([0, 1, None]), min_size=1, max_size=5), st.randoms())
def test_the_order_of_terms_does_not_matter(values, random):
    names = [f"f{n}" for n in range(len(values))]
    facts = dict(zip(names, values, strict=True))
    before = holds(" and ".join(f"{name} = 1" for name in names), **facts)
    random.shuffle(names)
    assert holds(" and ".join(f"{name} = 1" for name in names), **facts) is before


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("employees_worker = 0", "the number of workers is 0"),
        ("employees_contractor >= 1 and answer(3.2) != Yes",
         "the number of contractors is at least 1 and the answer to question 3.2 is not Yes"),
        ('employer_province = "AB"', "employer province is AB"),
    ],
)  # fmt: skip
def test_a_condition_can_be_told_to_a_person(text, told):
    assert parse_condition(text).in_words == told

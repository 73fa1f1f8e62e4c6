"""An export holds so much and no more: each limit from both sides."""

import json

import pytest
from reader_builders import workbook_bytes

from secor_qa.errors import CouldNotRead
from secor_qa.readers import read_once
from secor_qa.readers.package import read_packages
from secor_qa.readers.sheets import table_limits


def said_of(path, data):
    path.write_bytes(data.encode())
    try:
        read_packages(path)
    except CouldNotRead as error:
        return error.sentences[0]
    return ""


def inspection(n_items, n_media=0):
    media = [{"media_id": f"m{number}"} for number in range(n_media)]
    items = [{"item_id": str(number), "type": "question", "label": f"1.{number} Q"} for number in range(n_items)]
    items[0]["media"] = media
    return {"audit_id": "a", "items": items}


@pytest.mark.parametrize("extra", [0, 1])
def test_an_inspection_has_so_many_items(tmp_path, monkeypatch, extra):
    monkeypatch.setattr(table_limits, "ITEMS_MAX", 40)
    said = said_of(tmp_path / "a.json", json.dumps(inspection(40 + extra)))
    assert ("more than 40 items" in said) is bool(extra)
    legacy = "key,value\naudit_id,a\nid,type,label\n" + "".join(f"{n},question,{n}. Q\n" for n in range(37 + extra))
    assert ("more than 40 items" in said_of(tmp_path / "a.csv", legacy)) is bool(extra)


@pytest.mark.parametrize("extra", [0, 1])
def test_the_items_of_an_inspection_name_so_many_files(tmp_path, monkeypatch, extra):
    monkeypatch.setattr(table_limits, "MEDIA_MAX", 7)
    said = said_of(tmp_path / "a.json", json.dumps(inspection(2, 7 + extra)))
    assert ("more than 7 files" in said) is bool(extra)


@pytest.mark.parametrize("extra", [0, 1])
def test_an_export_has_so_many_inspections(tmp_path, monkeypatch, extra):
    monkeypatch.setattr(table_limits, "INSPECTIONS_MAX", 3)
    said = said_of(tmp_path / "a.json", json.dumps([{**inspection(1), "audit_id": f"a{n}"} for n in range(3 + extra)]))
    assert ("more than 3 inspections" in said) is bool(extra)
    assert not said or said.endswith("export fewer inspections at a time.")


def test_an_item_below_very_many_others_is_read_without_its_section(tmp_path):
    items = [{"item_id": str(n), "parent_id": str(n - 1), "type": "question", "label": f"{n}. Q"} for n in range(1, 99)]
    items[0] |= {"type": "section", "label": "Element 1"}
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"audit_id": "a", "items": items}))
    [package] = read_packages(path)
    elements = {row.question: row.element for row in package.submission.answers}
    assert len(elements) == 97
    assert (elements["2"], elements["90"]) == ("Element 1", "")


TABLE = [("who", "hours"), ("Robin", 3), ("Jo", 4)]  # 3 rows of 2 cells, each row weighing 3 more


@pytest.mark.parametrize("spare", [0, -1])
@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("csv", "\n".join(f"{who},{hours}" for who, hours in TABLE).encode()),
        ("xlsx", workbook_bytes({"Hours": TABLE})),
        ("json", b"[" + b",".join([b"1"] * 15) + b"]"),
    ],
    ids=["csv", "xlsx", "json"],
)
def test_all_tables_of_a_package_together_hold_so_much(tmp_path, monkeypatch, suffix, data, spare):
    monkeypatch.setattr(read_once, "ALL_CELLS_MAX", 15 + spare)
    (tmp_path / "acme").mkdir()
    for name in ("a", "b"):
        (tmp_path / "acme" / f"{name}.{suffix}").write_bytes(data)
    with pytest.raises(CouldNotRead) as caught:
        read_packages(tmp_path / "acme")
    refused = [each for each in caught.value.sentences if "together hold more than" in each]
    n_refused = {"json": 1 - spare, "csv": -spare, "xlsx": -spare}[suffix]
    assert [each[0] for each in refused] == ["b", "a"][:n_refused][::-1]
    assert all(each.endswith(".") for each in refused)

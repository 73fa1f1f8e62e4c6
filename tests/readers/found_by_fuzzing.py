"""What every file must do, whatever it holds: shared by fuzzing and by the test of what it found."""

from pathlib import Path

from secor_qa.errors import CouldNotRead
from secor_qa.readers.evidence import read_document
from secor_qa.readers.package import read_packages
from secor_qa.readers.profiles.draft import draft_profile

FOUND = Path(__file__).parent / "files" / "found-by-fuzzing"


def refused_or_read(folder, name, data):
    """Read bytes as a record, as a submission and as a sheet to be profiled: a result or sentences, each time."""
    document = read_document(name, data)
    assert document.readable != bool(document.why_not)
    path = folder / name
    path.write_bytes(data)
    for read in (read_packages, draft_profile):
        found, sentences = None, ()
        try:
            found = read(path)
        except CouldNotRead as error:
            sentences = error.sentences
        assert found or sentences
        assert all(sentence.endswith(".") for sentence in sentences), sentences

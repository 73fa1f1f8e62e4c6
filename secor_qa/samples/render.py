"""From a paper to the bytes of its file; the same paper gives the same bytes."""

from __future__ import annotations

from secor_qa.samples.paper import Paper


def render(paper: Paper) -> bytes:
    """The file's content. A damaged paper breaks off after its first third."""
    data = _whole(paper)
    if paper.mishap:
        from secor_qa.samples.mishaps import MISHAPS

        data = MISHAPS[paper.mishap](data, paper)
    return data[: len(data) // 3] if paper.damaged else data


def _whole(paper: Paper) -> bytes:
    """Libraries are loaded one by one, as a form needs them."""
    if paper.form == "docx":
        from secor_qa.samples.word import word_bytes

        return word_bytes(paper)
    if paper.form == "xlsx":
        from secor_qa.samples.sheet import sheet_bytes

        return sheet_bytes(paper)
    if paper.form == "photo":
        from secor_qa.samples.photo import photo_bytes

        return photo_bytes(paper)
    if paper.form == "shot":
        from secor_qa.samples.scan import shot_bytes

        return shot_bytes(paper)
    if paper.form == "mail":
        from secor_qa.samples.mail import mail_bytes

        return mail_bytes(paper)
    if paper.form == "scan":
        from secor_qa.samples.scan import scan_bytes

        return scan_bytes(paper)
    from secor_qa.samples.pdf import pdf_bytes

    return pdf_bytes(paper)

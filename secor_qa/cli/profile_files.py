"""`secor-qa profile`: list and validate layout profiles, and draft one from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import click

from secor_qa.cli.outcome import COULD_NOT, DONE, say_problem
from secor_qa.errors import CouldNotRead, Problem


@click.group()
def profile() -> None:
    """Layout profiles: how other spreadsheets than the SECOR workbook are read."""


@profile.command("list")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def list_profiles(files: tuple[Path, ...]) -> int:
    """List the profiles that are known, or validate FILES.

    Your own stand in the folder `profiles` of your data folder (SECOR_QA_HOME). Every fault of a file is named at once.
    """
    from secor_qa.readers.profiles.profile import profile_files, read_profile

    code = DONE
    for file in files or profile_files():
        try:
            found = read_profile(file)
        except CouldNotRead as error:
            code = COULD_NOT
            for sentence in error.sentences:
                say_problem(sentence)
            continue
        click.echo(f"{found.id}: {found.title}\n    {file}")
    return code


@profile.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Write the profile here instead of printing it.")
@click.option("--force", is_flag=True, help="Write over an existing file.")
def suggest(file: Path, out: Path | None, force: bool) -> None:
    """Draft a profile from the headings of FILE, a filled-in spreadsheet, with how sure each guess is."""
    from secor_qa.readers.profiles.draft import draft_profile

    text = draft_profile(file)
    if out is None:
        click.echo(text, nl=False)
        return
    if out.exists() and not force:
        raise CouldNotRead(Problem(str(out), "exists already.", "Choose another name, or add --force."))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"Wrote {out}")

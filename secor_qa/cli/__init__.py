"""The commands of `secor-qa`; docs/contracts.md says what each promises.

Exit code 0 done, 1 done and something needs attention (with `--strict`), 2 could not be done.
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from secor_qa.cli.coverage_report import coverage
from secor_qa.cli.instrument_files import instruments, template
from secor_qa.cli.loading import load
from secor_qa.cli.marks_score import score
from secor_qa.cli.outcome import run
from secor_qa.cli.package_check import check
from secor_qa.cli.pages import serve, start_clean
from secor_qa.cli.profile_files import profile
from secor_qa.cli.sample_packages import sample
from secor_qa.cli.watching import watch


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="secor-qa", message="SECOR QA %(version)s")
def commands() -> None:
    """Quality assurance review of SECOR assessments.

    The store is chosen by SECOR_QA_STORE (a database URL; by default a file in your data folder).
    """


for _command in (check, coverage, score, load, watch, template, instruments, profile, sample, serve, start_clean):
    commands.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    return run(commands, arguments)

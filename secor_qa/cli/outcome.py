"""How a command ends: its exit code, one plain sentence on stderr per problem, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from secor_qa.errors import SecorQaError, unexpected

DONE, ATTENTION, COULD_NOT = 0, 1, 2


def run(commands: click.Group, arguments: Sequence[str] | None) -> int:
    """Run a command and turn whatever ends it into an exit code."""
    speak_utf8()
    try:
        arguments = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
        outcome = commands.main(args=arguments, prog_name="secor-qa", standalone_mode=False)
        sys.stdout.flush()
    except SecorQaError as error:
        return _could_not(error.sentences)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "secor-qa"
        return _could_not([f"{error.format_message()} (see: {command} --help)"])
    except click.ClickException as error:
        return _could_not([error.format_message()])
    except (click.Abort, KeyboardInterrupt):
        return _could_not(["Stopped."])
    except BrokenPipeError:
        return _reader_went_away()
    except Exception as error:
        return _could_not([unexpected(error)])
    return outcome if isinstance(outcome, int) else DONE


def speak_utf8() -> None:
    """Make both streams take any character, whatever the console's or the pipe's own encoding."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and (stream.encoding or "").casefold().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="backslashreplace")


def say_problem(sentence: str) -> None:
    """One line on stderr."""
    click.echo(" ".join(sentence.split()), err=True)


def _could_not(sentences: Sequence[str]) -> int:
    for sentence in sentences:
        say_problem(sentence)
    return COULD_NOT


def _reader_went_away() -> int:
    """The other end of the pipe was closed, e.g. by `head`: nothing failed, and nothing more can be said."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE

"""`secor-qa serve` opens the pages; `secor-qa start-clean` removes the sample data."""

from __future__ import annotations

import click


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8866, show_default=True, help="Or the next free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Beyond this computer, a token is asked for.")
@click.option("--token", help="Ask visitors for this token.", envvar="SECOR_QA_TOKEN")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--no-samples", is_flag=True, help="Leave an empty store empty.")
def serve(port: int, host: str, token: str | None, no_browser: bool, no_samples: bool) -> None:
    """Start the web pages. An empty store is filled with sample data first."""
    from secor_qa import serve as server

    address = server.Address(host, port, token or None)
    server.serve(address, click.echo, samples=not no_samples, open_browser=not no_browser)


@click.command("start-clean")
@click.option("--yes", is_flag=True, help="Do not ask.")
def start_clean(yes: bool) -> None:
    """Remove all sample data from the store. Real submissions stay as they are."""
    from secor_qa.desk import open_desk
    from secor_qa.desk.receive import start_clean as remove_samples

    desk = open_desk()
    if not yes:
        click.confirm("Remove all sample data from the store? Real submissions stay.", abort=True)
    n_removed = remove_samples(desk)
    submissions = "submission" if n_removed == 1 else "submissions"
    click.echo(f"Removed {n_removed} sample {submissions}." if n_removed else "The store holds no sample data.")

"""A real server on loopback, with a store of its own; no kernel is needed for what is asked here."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from secor_qa import places
from secor_qa.reports.look import DARK, LIGHT, css_variables
from secor_qa.serve import Address, sample_packages, settings_file

TEMPLATE = Path(places.__file__).parent / "serve_template" / "voila" / "templates" / "secor"


@contextmanager
def running(home: Path, *options: str) -> Iterator[tuple[str, Path]]:
    """The address of a server of our own, and its log."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "SECOR_QA_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    environment.pop("SECOR_QA_STORE", None)
    command = [
        sys.executable,
        "-m",
        "secor_qa.cli",
        "serve",
        "--no-browser",
        "--no-samples",
        "--port",
        str(port),
        *options,
    ]
    log = home / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=out)
    try:
        for _ in range(600):
            if "Press Ctrl+C" in log.read_text(encoding="utf-8", errors="replace"):
                break
            assert process.poll() is None, log.read_text(encoding="utf-8", errors="replace")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}", log
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running(tmp_path_factory.mktemp("home")) as (address, _log):
        yield address


def get(url: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 # our own server
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:  # noqa: S310
            return reply.status, reply.read().decode("utf-8"), dict(reply.headers)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode("utf-8"), dict(error.headers)


def test_the_landing_page_has_the_three_doors_and_says_when_the_procedure_ran_out(url: str) -> None:
    status, page, _ = get(url + "/")
    assert status == 200
    for door in ("review", "pass_rates", "dashboard"):
        assert f'href="/voila/render/{door}.ipynb"' in page
        assert (places.notebooks_folder() / f"{door}.ipynb").is_file()
    assert "2025-03-30" in page
    assert "sample data" not in page


@pytest.mark.parametrize("path", ["/nothing-here", "/voila/render/nothing.ipynb", "/voila/tree/nothing"])
def test_a_wrong_address_gets_a_calm_page_and_the_way_back(url: str, path: str) -> None:
    status, page, _ = get(url + path)
    assert status == 404
    assert "There is no such page" in page
    assert 'href="/"' in page
    assert "Traceback" not in page


def test_nothing_but_the_pages_is_handed_out(url: str) -> None:
    for path in ("/voila/files/review.ipynb", "/voila/files/../voila.json", "/voila/files/exports/x.csv"):
        assert get(url + path)[0] in (403, 404)


def test_a_page_of_another_name_cannot_read_from_this_computer(url: str) -> None:
    assert get(url + "/", Host="evil.example")[0] == 403


def test_the_browser_is_told_to_ask_no_other_host(url: str) -> None:
    policy = get(url + "/")[2]["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy


def test_beyond_this_computer_a_token_is_asked_for(tmp_path: Path) -> None:
    assert Address("127.0.0.1").guarded().token is None
    assert Address("::1").guarded().token is None
    assert Address("localhost").guarded().token is None
    assert Address("0.0.0.0").guarded().token  # noqa: S104 # the point of it
    assert Address("192.168.0.7", token="mine").guarded().token == "mine"


def test_with_a_token_nothing_is_shown_without_it(tmp_path: Path) -> None:
    with running(tmp_path, "--token", "open-sesame-42") as (url, log):
        assert "Review" not in get(url + "/voila/tree/")[1]
        status, page, _ = get(url + "/voila/tree/", Authorization="token open-sesame-42")
        assert (status, "review.ipynb" in page) == (200, True)
        assert "?token=open-sesame-42" in log.read_text(encoding="utf-8")


def test_a_store_that_cannot_be_opened_ends_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("This is a letter and no database. " * 100, encoding="utf-8")
    command = [sys.executable, "-m", "secor_qa.cli", "serve", "--no-browser"]
    store = {"SECOR_QA_STORE": f"sqlite:///{(tmp_path / 'store.db').as_posix()}", "SECOR_QA_HOME": str(tmp_path)}
    done = subprocess.run(command, env={**os.environ, **store}, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_the_settings_hide_errors_sources_and_files_and_end_idle_pages() -> None:
    settings = json.loads(settings_file().read_text(encoding="utf-8"))
    shown = settings["VoilaConfiguration"]
    assert (shown["template"], shown["show_tracebacks"], shown["strip_sources"]) == ("secor", False, True)
    assert shown["allow_template_override"] == shown["allow_theme_override"] == "NO"
    assert settings["MappingKernelManager"]["cull_idle_timeout"] > 0
    assert settings["VoilaKernelManager"]["kernel_pools_config"]["default"]["pool_size"] == 0


def test_the_served_pages_have_the_colours_of_all_the_others() -> None:
    css = (TEMPLATE / "static" / "secor.css").read_text(encoding="utf-8")
    assert set(re.findall(r"--qa-[a-z-]+: #[0-9a-f]{6}", css)) == set(
        re.findall(r"--qa-[a-z-]+: #[0-9a-f]{6}", css_variables())
    )
    assert LIGHT.accent in css
    assert DARK.accent in css


@pytest.mark.parametrize("file", sorted(TEMPLATE.glob("*.html*")), ids=lambda file: file.name)
def test_no_page_asks_another_host_for_anything(file: Path) -> None:
    addresses = re.findall(r"https?://[^\s'\"]+", file.read_text(encoding="utf-8"))
    assert set(addresses) <= {"http://www.w3.org/2000/svg"}


def test_sample_packages_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b-round-2", "a-round-1", ".hidden"):
        (tmp_path / name).mkdir()
    (tmp_path / "c.zip").write_bytes(b"")
    (tmp_path / "README.md").write_text("", encoding="utf-8")
    assert [path.name for path in sample_packages(tmp_path)] == ["a-round-1", "b-round-2", "c.zip"]

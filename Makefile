# Everything a newcomer types: `make serve` opens the workbook, `make test` proves it.
# On Windows use the three commands in README.md; this file is for machines with make.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

# Pages and tests start many processes, which must not compile every library anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help serve lab test check fuzz bench accuracy samples lock clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 10

serve: $(READY)  ## set up, load the samples if the store is empty, open the workbook
	$(BIN)/secor-qa serve

lab: $(READY)  ## the same notebooks in JupyterLab
	$(BIN)/jupyter lab --notebook-dir notebooks

test: $(READY)  ## set up the test machine (browser, database server, office) and run all tests
	sh scripts/test-machine
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder tests

check: $(READY)  ## lint, formatting, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports

fuzz: $(READY)  ## damaged files against every reader; FUZZ_SECONDS=20 for each
	SECOR_QA_FILE_SECONDS=7 $(BIN)/pytest -q tests/readers/fuzz_readers.py

bench: $(READY)  ## measure: ratios against a named baseline of the same run
	sh scripts/test-machine
	$(BIN)/python -m benchmarks

accuracy: $(READY)  ## measure: planted faults found, false alarms; sizes with ARGS="--clean 5"
	$(BIN)/python -m benchmarks accuracy $(ARGS)

samples: $(READY)  ## write data/samples anew (the same bytes each time)
	$(BIN)/python -m secor_qa.samples data/samples

lock: $(READY)  ## choose new versions into constraints.txt
	$(BIN)/uv pip compile --upgrade --universal --python-version 3.11 --all-extras --no-emit-index-url --no-header --no-annotate --quiet -o constraints.txt pyproject.toml

clean:  ## remove the environment and what tools left behind
	rm -rf .venv .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist test-results

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "SECOR QA needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "Could not make a virtual environment. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable '.[dev]'
	@touch $(READY)

# Everything a developer or a visitor types. `make run` and `make test` need Python 3.11 with venv, git and make.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check

.PHONY: run install test lint types test-sqlite test-postgresql coverage bench-reader bench-law bench-corpus bench-clauses bench-ledger test-faults fmt messages lock clean

run: .venv/.server
	$(BIN)/servanda run

install: .venv/.server

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Servanda needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.server: .venv/bin/python requirements/build.txt requirements/server.txt
	$(PIP) install --quiet --require-hashes -r requirements/build.txt -r requirements/server.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.server requirements/dev.txt
	$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

test: lint types test-sqlite test-postgresql coverage

lint: .venv/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(BIN)/djlint src --lint --quiet

types: .venv/.dev
	$(BIN)/mypy

# The databases' tests run twice, everything else once.
DATABASE_TESTS := tests/register tests/council tests/parties tests/portal tests/register_pages tests/register_desk tests/register_reading tests/demonstration tests/cli tests/browser

test-sqlite: .venv/.dev
	rm -f .coverage .coverage.*
	$(BIN)/pytest -n 2 --cov --cov-report= --cov-fail-under=0

test-postgresql: .venv/.dev
	$(BIN)/python tests/postgresql.py $(BIN)/pytest -n 2 --cov --cov-append --cov-report= --cov-fail-under=0 $(DATABASE_TESTS)

coverage: .venv/.dev
	$(BIN)/coverage report
	$(BIN)/coverage report --fail-under=100 \
	  --include='src/servanda/law/*,src/servanda/ledger/*,src/servanda/reader/*,src/servanda/*/actions.py,src/servanda/*/*/actions.py,src/servanda/*/actions/*'

bench-reader: .venv/.dev
	$(BIN)/python -m bench.reader

bench-law: .venv/.dev
	$(BIN)/python -m bench.law

bench-corpus: .venv/.dev
	$(BIN)/python -m bench.corpus

bench-clauses: .venv/.dev
	$(BIN)/python -m bench.clauses

bench-ledger: .venv/.dev
	$(BIN)/python -m bench.ledger

# Power cuts at many more seeded points than in a test run, on both databases.
test-faults: .venv/.dev
	SERVANDA_FAULT_POINTS=$${POINTS:-200} $(BIN)/pytest -n 2 tests/register/test_faults.py
	SERVANDA_FAULT_POINTS=$${POINTS:-200} $(BIN)/python tests/postgresql.py $(BIN)/pytest -n 2 tests/register/test_faults.py

fmt: .venv/.dev
	$(BIN)/ruff check --fix-only --exit-zero
	$(BIN)/ruff format

messages: .venv/.dev
	cd src/servanda && ../../$(BIN)/python -m django makemessages --locale ru --no-obsolete --no-wrap --add-location file --settings servanda.config.settings
	cd src/servanda && ../../$(BIN)/python -m django compilemessages --settings servanda.config.settings

# Needs uv; the files hold no address of a registry.
LOCK := uv pip compile --no-strip-extras pyproject.toml --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal --quiet
lock:
	$(LOCK) --output-file requirements/base.txt
	$(LOCK) --extra server --constraint requirements/base.txt --output-file requirements/server.txt
	$(LOCK) --extra server --group dev --constraint requirements/server.txt --output-file requirements/dev.txt
	uv pip compile --group build --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal --quiet \
	  --constraint requirements/dev.txt --output-file requirements/build.txt

clean:
	rm -rf .venv var build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

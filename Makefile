# Two commands do all the set-up: `make site` and `make test`. Everything else is for developers.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
READY := .venv/ready

.DEFAULT_GOAL := site
.PHONY: site test cover setup check format lint types contracts gold bench bench-generators golden docs pictures lock serve clean

site: $(READY)  ## build the example site
	@$(BIN)/digest build
	@echo "Open site/index.html in a browser, or run: $(BIN)/digest serve"

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest

cover: $(READY)  ## run all tests and say what they leave untried
	$(BIN)/python -m coverage erase
	$(BIN)/python -m coverage run -m pytest
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report --skip-covered

setup: $(READY)  ## make the environment from the lock file

$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Digest needs Python 3.11 or newer; none was found. Name one: make PYTHON=/path/to/python3"; exit 1; }
	@echo "Making the environment in .venv (once, about a minute) ..."
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

check: format lint types contracts test gold  ## everything that must be green

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

gold: $(READY)  ## score the extraction against annotated articles
	$(BIN)/python -m tests.gold.gate

bench: $(READY) bench-generators  ## measure reading of saved pages and of amounts, and the speed of sites
	$(BIN)/python -m bench.boilerplate
	$(BIN)/python -m bench.parsers

bench-generators: $(READY)  ## measure the speed alone, beside other generators: ARGS="--articles 10000 edit"
	$(BIN)/python -m bench.generators $(ARGS)

golden: $(READY)  ## refresh the expected pages of the golden site; review the diff
	$(BIN)/python -m tests.golden.refresh

docs: $(READY)  ## write the reference anew from the code
	$(BIN)/python -m docs.generate

pictures: site  ## take pictures of the example site, with Chromium
	$(BIN)/python -m docs.pictures

lock: $(READY)  ## renew the lock file: versions and hashes for every Python from 3.11 on
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
		--all-extras --group dev --no-header --no-annotate pyproject.toml --output-file requirements.lock

serve: $(READY)  ## preview the example site
	$(BIN)/digest serve

clean:  ## remove the built site, kept results and the environment
	@if test -x $(BIN)/digest; then $(BIN)/digest clean --cache; fi
	rm -rf .venv

# The words of this house: setup run dev test lint ci bench. See CONTRIBUTING.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
SYNC := UV_COMPILE_BYTECODE=1 $(UV) pip install --quiet --python $(BIN)/python --require-hashes
OWN := $(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .

.PHONY: setup
setup: $(VENV)/.run ## install what is needed to use Ringback: .venv/bin/ringback

.PHONY: dev
dev: $(VENV)/.dev ## install what is needed to work on Ringback

.PHONY: lock
lock: $(UV) ## pin everything anew in requirements/
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
		pyproject.toml requirements/build.in -o requirements/run.txt $(LOCKFLAGS)
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
		pyproject.toml requirements/build.in --all-extras --group dev -o requirements/dev.txt $(LOCKFLAGS)

$(UV):
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt

$(VENV)/.run: $(UV) requirements/run.txt pyproject.toml
	$(SYNC) -r requirements/run.txt
	$(OWN)
	@touch $@

$(VENV)/.dev: $(UV) requirements/dev.txt pyproject.toml
	$(SYNC) -r requirements/dev.txt
	$(OWN)
	@touch $@ $(VENV)/.run

# The words of this house; `make help` lists them. See CONTRIBUTING.md.

PYTHON ?= python3
FUZZ ?= 200
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
SYNC := UV_COMPILE_BYTECODE=1 $(UV) pip install --quiet --python $(BIN)/python --require-hashes
OWN := $(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
PIN := $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate
# Where Python may not write bytecode, our own modules would be compiled at every start.
COMPILE := $(BIN)/python -m compileall -q src
DEMO := RINGBACK_HOME=$(CURDIR)/var/demo

.PHONY: help
help: ## list these words
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 18

# --- to use it

.PHONY: setup
setup: $(VENV)/.run ## install what is needed to use Ringback: .venv/bin/ringback
	@$(COMPILE)

.PHONY: run
run: setup ## show it on an invented search: today's steps, then the page on 127.0.0.1:8000
	@$(DEMO) $(BIN)/ringback demo
	@$(DEMO) $(BIN)/ringback serve $(SERVE)

# --- to work on it

.PHONY: dev
dev: $(VENV)/.dev ## install what is needed to work on Ringback
	@$(COMPILE)

.PHONY: test
test: dev ## run the fast tests, on SQLite and on PostgreSQL, side by side
	@$(MAKE) --no-print-directory -k -j2 --output-sync=target test-sqlite test-postgresql

.PHONY: test-sqlite
test-sqlite: dev ## run the fast tests on SQLite
	$(BIN)/pytest -m "not browser and not wheel and not fuzz and not aloud"

.PHONY: coverage
coverage: dev ## run the fast tests on SQLite and say what no test reaches
	$(BIN)/pytest -m "not browser and not wheel and not fuzz and not aloud" --cov --cov-report=term

.PHONY: test-postgresql
test-postgresql: dev ## run the tests that need a database on PostgreSQL
	@.ci/system postgresql
	$(BIN)/pytest -m "not browser and not wheel and not fuzz and not aloud" --database postgresql

.PHONY: test-browser
test-browser: dev ## open the pages in a real browser
	@.ci/system chromium
	$(BIN)/pytest -m browser

.PHONY: test-wheel
test-wheel: dev ## build the wheel and use it as a user does, in an empty home
	$(BIN)/pytest -m wheel

.PHONY: test-aloud
test-aloud: dev ## read messages aloud: their grammar, and whether the stated seconds are right
	$(BIN)/pytest -m aloud

.PHONY: fuzz
fuzz: dev ## broken documents and long invented lives; a longer run: make fuzz FUZZ=5000
	FUZZ=$(FUZZ) $(BIN)/pytest -m fuzz

.PHONY: lint
lint: style types contracts ## look at style, types and import contracts

.PHONY: style
style: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: types
types: dev
	$(BIN)/mypy

.PHONY: contracts
contracts: dev
	$(BIN)/lint-imports --no-logo

.PHONY: ci
ci: ## run everything that a change must pass
	.ci/run

.PHONY: bench
bench: dev ## measure the speed, apart from the tests
	PYTHONPATH=tests $(BIN)/python -m bench

.PHONY: bench-smoke
bench-smoke: dev ## see that the measurements still run, on tiny searches
	PYTHONPATH=tests $(BIN)/python -m bench --small

.PHONY: bench-real
bench-real: dev ## measure how well real documents are read: make bench-real DATA=FOLDER
	$(BIN)/python -m bench.layouts $(DATA)
	$(BIN)/python -m bench.postings_gold measure bench/gold/postings_dev.json $(DATA)
	$(BIN)/python -m bench.postings_gold measure bench/gold/postings_held.json $(DATA)
	$(BIN)/python -m bench.choices $(DATA)
	$(BIN)/python -m bench.noise $(DATA)

.PHONY: bench-readings
bench-readings: dev ## measure how well what people write and hear is read, on marked examples
	$(BIN)/python -m bench.readings dev
	$(BIN)/python -m bench.readings held

.PHONY: bench-words
bench-words: dev ## read messages as a recruiter would: make bench-words DATA=FOLDER
	$(BIN)/python -m bench.grounded $(DATA)
	$(BIN)/python -m bench.aloud $(DATA) --voice
	$(BIN)/python -m bench.choices $(DATA)

.PHONY: docs
docs: dev ## write anew what is generated in docs/: commands, rules, schemas
	$(BIN)/python docs/generated.py

.PHONY: pictures
pictures: dev ## take the pictures of the documentation anew
	@.ci/system chromium
	PYTHONPATH=tests $(BIN)/python -m web.pictures docs/pictures

.PHONY: lock
lock: $(UV) ## pin everything anew in requirements/
	$(PIN) pyproject.toml requirements/build.in --extra all -o requirements/run.txt $(LOCKFLAGS)
	$(PIN) pyproject.toml requirements/build.in --all-extras --group dev -o requirements/dev.txt $(LOCKFLAGS)

# --- what the words above stand on

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

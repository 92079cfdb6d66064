# foedera: everything a checkout needs. `make help` lists the targets.
#
# The environment lives in .venv. A stamp in it, named after pyproject.toml and the folder, says that an installation went
# through; it is written last, so an interrupted run is simply done again.

SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
KEY := $(shell { printf '%s ' '$(CURDIR)'; cat pyproject.toml; } | cksum | tr ' ' '-')
RUN_STAMP := $(VENV)/.foedera-run-$(KEY)
TEST_STAMP := $(VENV)/.foedera-test-$(KEY)
WORKERS ?= auto
# More arguments for pytest: make test ARGS="-k deadlines"
ARGS ?=

# Where Python is told to write no bytecode, every call of foedera would compile every module anew.
BYTECODE = $(PY) -m compileall -q src

NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))

.PHONY: help vendor accuracy laws proof fuzz demo test check style types imports tests cover bench docs environment test-environment clean distclean mutate
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name text; do printf 'make %-12s %s\n' "$$name" "$$text"; done

demo: ## install what is needed to run and show what foedera does
	@start=$$(date +%s) && $(MAKE) --no-print-directory environment && \
	printf 'environment ready in %s s\n\n' "$$(( $$(date +%s) - start ))"
	@$(BIN)/foedera demo

test: check tests ## style, types, imports, then all tests with coverage

check: style types imports ## style, types and the direction of imports, without tests

style: test-environment
	@$(PY) -m ruff check --quiet .

types: test-environment
	@$(PY) -m mypy --no-error-summary

imports: test-environment
	@report=$$($(BIN)/lint-imports 2>&1) || { printf '%s\n' "$$report"; exit 1; }

tests: test-environment ## the tests alone: make tests ARGS="-k deadlines --no-cov"
	@$(PY) -m pytest -q -n $(WORKERS) --dist worksteal --cov --cov-report=term $(ARGS)

cover: test-environment ## what the tests leave out, as pages in build/coverage
	@$(PY) -m pytest -q -n $(WORKERS) --dist worksteal --cov --cov-report=term --cov-report=html $(ARGS)

# What `make proof` runs: some of mutate oracle refinement laws removal fuzz; all if empty. Another SEED is another sample.
PARTS ?=
SEED ?= 1000000000

proof: test-environment ## does the meaning hold? all the evidence, written to docs/proof.md; about half an hour. PARTS="mutate oracle"
	@$(PY) -m tests.proof.prove $(PARTS) --seed $(SEED) --write

mutate: test-environment ## delete each meaningful line of the library, one at a time: at least 90 % must change some answer
	@$(PY) -m tests.proof.mutate

fuzz: test-environment ## two hundred thousand broken files, and texts of 5 MB; many minutes
	@$(PY) -m tests.proof.prove fuzz --seed $(SEED)

laws: test-environment ## the laws of the meaning over tens of thousands of generated worlds; many minutes
	@$(PY) -m tests.proof.prove refinement laws --seed $(SEED)

bench: test-environment ## measurements, written to docs/performance.md; nothing here passes or fails on speed
	@for one in cold attacks lives scale calls reading; do $(PY) benchmarks/$$one.py --write || exit 1; echo; done
	@$(PY) -m pytest -q -s -m bench $(ARGS) || { code=$$?; [ $$code -eq 5 ] && echo 'no measurements among the tests'; }

docs: test-environment ## put what is printed now into the documentation: reference, pictures, examples
	@$(PY) docs/tools/reference.py && $(PY) docs/tools/pictures.py && $(PY) docs/tools/pages.py --write README.md docs/tutorial.md docs/tour.md docs/how-to/*.md

# Annotated articles to measure on, in the shape that docs/accuracy.md tells.
DATA ?= ../shared

accuracy: test-environment ## how well articles are read, measured on DATA=../shared and written to docs/accuracy.md
	@$(PY) docs/tools/accuracy.py $(DATA)

# The packages are pinned with their hashes in web-vendor/package-lock.json; the same packages give the same bytes.
vendor: ## build anew what browsers get of others (web-vendor), and the shapes of the map; needs node and the network
	@cd web-vendor && npm ci --silent --no-audit --no-fund --ignore-scripts && node vendor.mjs && node map/shapes.mjs

clean: ## remove what tools left behind; keeps the environment
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage .coverage.*
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## the same, and the environment
	@rm -rf $(VENV)

environment: $(RUN_STAMP)
	@$(BYTECODE)

test-environment: $(TEST_STAMP)
	@$(BYTECODE)

$(RUN_STAMP):
	@$(call install,.)

$(TEST_STAMP):
	@$(call install,.[test])
	@touch $(RUN_STAMP)

# A broken or too old environment is made anew; a working one is kept and brought up to date.
define install
set -e; \
if ! { $(PY) -c '$(NEW_ENOUGH)' && $(PY) -m pip --version; } >/dev/null 2>&1; then \
    $(find_python); \
    rm -rf $(VENV); \
    if ! log=$$("$$python" -m venv $(VENV) 2>&1); then \
        rm -rf $(VENV); \
        if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
            echo 'This Python cannot make environments yet: installing python3-venv.' >&2; \
            { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv; } >/dev/null; \
            "$$python" -m venv $(VENV); \
        else \
            printf '%s\n' "$$log" 'Cannot make an environment. On Debian or Ubuntu: sudo apt-get install python3-venv, then again.' >&2; \
            exit 1; \
        fi; \
    fi; \
fi; \
echo 'Installing $(1) into $(VENV) ...' >&2; \
$(PY) -m pip install -qq --disable-pip-version-check --editable '$(1)'; \
rm -f $(VENV)/.foedera-*; \
touch $@
endef

define find_python
python=; \
for name in '$(PYTHON)' python3 python3.14 python3.13 python3.12 python3.11; do \
    if command -v "$$name" >/dev/null 2>&1 && "$$name" -c '$(NEW_ENOUGH)' >/dev/null 2>&1; then python=$$name; break; fi; \
done; \
if [ -z "$$python" ]; then echo 'foedera needs Python 3.11 or newer; name one: make PYTHON=/path/to/python3' >&2; exit 1; fi
endef

# Every command of the project. `make` alone lists them.

BIN := .venv/bin
RASA_PYTHON := nlu/.venv/bin/python
LOCK = uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --custom-compile-command "make lock" $(LOCK_FLAGS)

# LANG is also where a shell keeps its locale. Only `make check-language LANG=pt` means a language by it,
# and then it must not become the locale of what runs.
ifeq ($(origin LANG),command line)
LANGUAGE_TAG := $(LANG)
unexport LANG
endif

# Rasa takes ten seconds to compile: once is enough.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run chat coverage mutants production-local test check unit lint types train adapt prepare bench score reliability screenshot languages check-language lock fuzz audit architecture clean \
	clean-all bootstrap bootstrap-dev

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-28s %s\n", $$1, $$2 }' Makefile

run: bootstrap ## everything on this machine: prints the address of the web chat, Ctrl-C stops it
	@exec $(BIN)/python -m bot.run

chat: bootstrap ## the same conversation in this terminal
	@exec $(BIN)/python -m bot.run --chat

production-local: bootstrap ## what docker-compose.yml starts, without Docker (HTTPS_PORT=8443 HTTP_PORT=8080 INSIDE_PORT=18100)
	@exec $(BIN)/python -m bot.production $(if $(HTTPS_PORT),--https $(HTTPS_PORT)) $(if $(HTTP_PORT),--http $(HTTP_PORT)) \
		$(if $(INSIDE_PORT),--inside $(INSIDE_PORT))

test: check train ## all checks and all tests
	@$(BIN)/pytest -q -n auto tests/unit
	@$(BIN)/pytest -q -n 2 --dist loadfile tests/integration
	@$(BIN)/pytest -q -n 2 --dist loadfile tests/nlu tests/conversation tests/browser

check: lint types ## style and types

unit: bootstrap-dev ## the fast tests
	@$(BIN)/pytest -q tests/unit

coverage: prepare ## which branches of the code the fast tests run
	@$(BIN)/pytest -q -n auto --cov --cov-report=term tests/unit

mutants: prepare ## breaks danger, firewall, rights and booking in small ways, and says what no test notices (hours)
	@$(BIN)/mutmut run && $(BIN)/mutmut results

lint: bootstrap-dev ## style only
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .

types: bootstrap-dev ## types only
	@$(BIN)/mypy --no-error-summary

train: prepare ## trains the model if its inputs have changed (FORCE=1: in any case)
	@$(RASA_PYTHON) -m nlu.train $(if $(FORCE),--force)

adapt: bootstrap-dev ## teaches the sentence encoder our examples (an hour; commit what it writes; FURTHER=1: goes on from what it knows)
	@export PATH="$$PATH:$(CURDIR)/.tools/bin"; set -e; test -x .tools/adapt/bin/python || { \
		uv venv --quiet --python 3.11 .tools/adapt; \
		uv pip install --quiet --python .tools/adapt/bin/python -r nlu/adapt/requirements.txt; }
	@PYTHONPATH=. .tools/adapt/bin/python -m nlu.adapt $(if $(FURTHER),--further)

prepare: bootstrap-dev ## builds the place index, the database and the starter directory where missing
	@$(BIN)/amana prepare

bench: train ## measures everything beside its rivals, into docs/performance.md (PART=talking: one part)
	@$(BIN)/python -m tests.bench $(PART)

score: train ## measures how well people are understood, into docs/understanding.md (FLOORS=1: also what CI holds, STOCK=1: also the stock pipeline)
	@$(BIN)/python -m tests.score $(if $(FLOORS),--floors) $(if $(STOCK),--stock)

reliability: train ## breaks things and writes what holds into docs/reliability.md (PART="killed door": files so named)
	@$(BIN)/python -m tests.reliability $(PART)

screenshot: train ## takes the pictures of conversations in the README and docs anew
	@$(BIN)/python -m scripts.screenshot

languages: bootstrap-dev ## which languages there are and how complete each is
	@$(BIN)/amana languages

check-language: bootstrap-dev ## what a language still lacks: make check-language LANG=pt
	@test -n "$(LANGUAGE_TAG)" || { echo "Say which language: make check-language LANG=pt" >&2; exit 2; }
	@$(BIN)/amana check-language "$(LANGUAGE_TAG)"

lock: bootstrap-dev ## looks for newer packages and writes the requirement files (LOCK_FLAGS=--upgrade)
	@export PATH="$$PATH:$(CURDIR)/.tools/bin"; set -e; \
	$(LOCK) --python-version 3.11 pyproject.toml -o requirements.txt; \
	$(LOCK) --python-version 3.11 --group dev pyproject.toml -c requirements.txt -o requirements-dev.txt; \
	cd nlu; $(LOCK) --python-version 3.10 pyproject.toml -o requirements.txt

fuzz: bootstrap-dev ## has whatever may arrive led by coverage, AMANA_FUZZ_SECONDS for each property (Linux)
	@$(BIN)/python -m tests.fuzz

audit: bootstrap-dev ## asks the advisory databases about both environments' packages (internet; docs/dependencies.md)
	@$(BIN)/pip-audit --disable-pip --require-hashes --requirement requirements-dev.txt
	@$(BIN)/pip-audit --path nlu/.venv/lib/python3.10/site-packages

architecture: bootstrap-dev ## draws the diagram of docs/architecture.md from the imports there are
	@$(BIN)/python -m scripts.architecture

clean: ## removes what can be made again; databases and environments stay
	@rm -rf var/models var/cache var/log var/places.sqlite .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		build dist *.egg-info
	@find actions bot directory nlu tests scripts -name .venv -prune -o -name node_modules -prune \
		-o -name __pycache__ -type d -exec rm -rf {} +

clean-all: clean ## also removes the environments; databases stay
	@rm -rf .venv nlu/.venv .tools tests/browser/node_modules

# On a machine with pyenv `python3` may be there and refuse to run, so the first that runs is taken.
BOOTSTRAP = @for python in python3 python3.13 python3.12 python3.11 python3.10 python; do \
	if "$$python" -c "import sys; sys.exit(sys.version_info < (3, 7))" 2>/dev/null; \
	then exec "$$python" scripts/bootstrap.py $(1); fi; done; \
	echo "Python 3 is missing: install it (Debian, Ubuntu: apt-get install python3)." >&2; exit 1

bootstrap:
	$(call BOOTSTRAP)

bootstrap-dev:
	$(call BOOTSTRAP,--dev)

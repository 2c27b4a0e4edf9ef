# Every target does its own set-up, and a second run finds it done. `make help` lists the targets.
MAKEFLAGS += --no-print-directory
.SUFFIXES:
.NOTPARALLEL:
.DEFAULT_GOAL := help

bin := .venv/bin
# make build PYTHON=python3.12 asks for a certain interpreter.
export PYTHON

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1\t/p' Makefile | while IFS='	' read -r name text; do \
		printf 'make %-7s %s\n' "$$name" "$$text"; done

.PHONY: setup-build setup-dev
setup-build:
	@.ci/setup build
setup-dev:
	@.ci/setup dev

.PHONY: build
build: setup-build ## turn every agreement in agreements/ into the documents in output/
	@$(bin)/eightk build

.PHONY: check
check: setup-build ## compare every draft with the wording its agreement pre-approved
	@$(bin)/eightk check

.PHONY: test
test: lint types ## lint, types, tests, and whether output/ is current
	@echo 'tests: pytest'
	@$(bin)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal
	@echo 'output: eightk build --check'
	@$(bin)/eightk build --check

.PHONY: lint
lint: setup-dev ## ruff: rules and format
	@echo 'lint: ruff'
	@$(bin)/ruff check --quiet .
	@$(bin)/ruff format --quiet --check . || \
		{ echo "lint: run '$(bin)/ruff format .' and commit what it changed." >&2; exit 1; }

.PHONY: types
types: setup-dev ## mypy, strict
	@echo 'types: mypy'
	@$(bin)/mypy --no-error-summary src tests $(wildcard benchmarks/*.py)

# Of wording/ the generated cases are left out: what only a lucky draw reaches is not held.
held := src/eightk/truth/*,src/eightk/report/*,src/eightk/wording/*
.PHONY: cover
cover: setup-dev ## hold truth/, report/ and wording/ to full branch coverage (half an hour)
	@$(bin)/python -m coverage run -m pytest -q tests/truth tests/report tests/cli tests/reporting tests/review
	@$(bin)/python -m coverage run --append -m pytest -q -m 'not hypothesis' tests/wording
	@$(bin)/python -m coverage report --include='$(held)' --fail-under=100

.PHONY: bench
bench: setup-build ## time builds against their peers (half an hour)
	@$(bin)/python -m benchmarks.build

# The locks name versions and hashes and nothing else: no index, no folder of this machine.
# uv reads neither pip's configuration nor its variables, so the hashes are the public index's own.
compile := .venv/lock/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --upgrade

.PHONY: lock
lock: ## take the newest versions into requirements/*.txt
	@.ci/setup build
	@$(bin)/python -m venv .venv/lock
	@.venv/lock/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	@$(compile) --group lock --output-file requirements/lock.txt
	@$(compile) pyproject.toml --output-file requirements/runtime.txt
	@$(compile) --group build --constraint requirements/runtime.txt --output-file requirements/build.txt
	@$(compile) pyproject.toml --group dev --constraint requirements/runtime.txt \
		--constraint requirements/build.txt --output-file requirements/dev.txt

.PHONY: clean
clean: ## remove what make and the tools made, output/ excepted
	@rm -rf .venv .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache dist build
	@find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

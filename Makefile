# make run: install what is missing and open the window.   make test: install what is missing and run every check.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Some tests wait for a thread, a socket or a disk: one process more than there are cores. Each more collects all tests again.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

# The tests start hundreds of processes: each would compile the whole program again where an environment forbids to keep what is compiled.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test types together check unit clean

run: $(VENV)/.run-ready
	$(BIN)/python run_inspector.py

test: $(VENV)/.test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory --jobs 2 types together
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/alone

# Types are checked by one process, while the tests are collected and the first of them run.
types: $(VENV)/.test-ready
	$(BIN)/mypy

together: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup --ignore tests/alone

# The quick tests alone.
unit: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile -m "not slow and not realdata"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed. Install it, or name it: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "Python's venv is missing. Run: sudo apt-get install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.run-ready: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.test-ready: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@ $(VENV)/.run-ready

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

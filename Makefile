# A fresh machine needs Python 3.11 or later and make; everything else is set up here.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
DATA   ?= ../shared/bench
READY  := $(VENV)/.ready

.PHONY: demo docs pictures site compiled test search lint format bench bench-tables clean help

help:
	@echo "make demo   check the example article against its references"
	@echo "make test   run the tests, with coverage"
	@echo "make search look for inputs that break a property, with other examples each time"
	@echo "make lint   ruff and mypy"
	@echo "make docs   run the commands of the documentation again, write down what they print, and make the pictures"
	@echo "make pictures  make the pictures of docs/pictures again, with the real command"
	@echo "make site   build the site of the documentation into site/, warnings as errors"
	@echo "make compiled  build the wheel with compiled modules into dist/, which takes a C compiler and minutes"
	@echo "make bench  score the benchmark data under DATA=$(DATA), beside other extractors where they install"
	@echo "make bench-tables  write the figures of the last run into docs/explanation/benchmarks.md"

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimcheck needs Python 3.11 or later; set PYTHON=")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

demo: $(READY)
	@cd docs/examples && ../../$(BIN)/claimcheck check article.txt --against references || [ $$? -eq 1 ]

test: $(READY)
	$(BIN)/python -m pytest -n auto --cov --cov-report=term

search: $(READY)
	$(BIN)/python -m pytest -n auto -m hypothesis --hypothesis-profile=search

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)
	-$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m tests.bench $(DATA) --out bench-out

bench-tables: $(READY)
	$(BIN)/python -m tests.bench.tables bench-out/results.json --page docs/explanation/benchmarks.md

docs: pictures
	$(BIN)/python -m tests.refresh_docs

pictures: $(READY)
	$(BIN)/python -m tests.pictures

site: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	@echo "site/index.html"

compiled: $(READY)
	CLAIMCHECK_COMPILE=1 $(BIN)/python -m pip wheel . --no-deps --no-build-isolation --wheel-dir dist

clean:
	rm -rf $(VENV) build dist site bench-out .coverage htmlcov .pytest_cache .mypy_cache .ruff_cache

# Each target makes .venv and installs what it needs, once.
#   make report   compare the accounts of the 2000 summit in seeds/ (reports/2000-summit/)
#   make test     all tests; finds or installs a Chromium for those of the HTML report
#   make lint     ruff, and mypy on src/
#   make picture  the README's picture of the report, anew (needs a Chromium)
#   make clean    remove .venv, caches and reports

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: report test lint picture clean browser

report: .venv/ready
	$(BIN)/align compare --event 2000-summit --out reports/2000-summit

test: .venv/ready-dev browser
	$(BIN)/python -m pytest

lint: .venv/ready-dev
	$(BIN)/ruff check src tests benchmarks docs models
	$(BIN)/ruff format --check src tests benchmarks docs models
	$(BIN)/mypy

picture: report .venv/ready-dev
	$(BIN)/python docs/picture.py

# torch first and pinned: asked for by another package, it comes with gigabytes of CUDA.
.venv/ready: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) torch
	$(PIP) --editable .
	touch $@

.venv/ready-dev: .venv/ready
	$(PIP) --editable '.[dev]'
	touch $@

# The browser tests use a Chromium that is there; on Debian, as root, we fetch one. Elsewhere they
# are left out, and the end of the tests says so.
browser:
	@command -v chromium chromium-browser google-chrome >/dev/null || \
	{ test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
	  echo "installing Chromium for the browser tests" && apt-get update -qq >/dev/null && \
	  apt-get install -qq -y --no-install-recommends chromium fonts-liberation >/dev/null; } || true

clean:
	rm -rf .venv .align reports dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# `make demo` and `make test` do all their set-up on a fresh clone: a Python environment of their own in .venv,
# the dependencies, and (for the tests, as root on Debian or Ubuntu) Dovecot.

# The first interpreter that starts and is new enough (a version manager's placeholder does not start).
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$python; break; }; done)
BIN := .venv/bin
STAMP := .venv/.installed
DEMO := .venv/.demo
# Tests at a time. Tests with servers wait as well as reckon: four keep two cores busy, where two leave them idle at times.
WORKERS ?= 4
# Where the environment forbids bytecode, each of the many processes that the tests start would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test pure lint types dovecot crash curve weather week cyrus clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

$(STAMP): pyproject.toml
	@test -n "$(PYTHON)" || { echo "triage needs Python 3.11, 3.12 or 3.13; name one with: make PYTHON=/path/to/python3.12 ..."; exit 1; }
	@echo "setting up (about a minute, once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $(STAMP)

$(DEMO): pyproject.toml
	@test -n "$(PYTHON)" || { echo "triage needs Python 3.11, 3.12 or 3.13; name one with: make PYTHON=/path/to/python3.12 ..."; exit 1; }
	@echo "setting up (about a minute, once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[demo]'
	@touch $(DEMO)

demo: $(DEMO) ## the main job on the embedded server: invented mails in, judged, drafts out
	$(BIN)/triage demo

dovecot:
	@sh scripts/dovecot.sh

test: $(STAMP) dovecot ## all tests (under 5 minutes)
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(PYTEST)

pure: $(STAMP) ## the pure layers, without hostile and random texts (about 13 seconds)
	$(BIN)/python -m pytest -q -n 2 -m 'not hostile' tests/mail tests/handbook tests/test_classify.py tests/test_reply.py $(PYTEST)

lint: $(STAMP) ## ruff
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP) ## mypy --strict
	$(BIN)/mypy

crash: $(STAMP) dovecot ## the long crash series: 300 kills at random points
	TRIAGE_KILLS=300 $(BIN)/python -m pytest -q -s tests/world/test_crash.py tests/world/test_sending_crash.py tests/world/test_labels.py

curve: $(STAMP) ## does labelling help? the labelled mailboxes mail by mail
	TRIAGE_CURVE=1 $(BIN)/python -m pytest -q -s tests/test_learning.py -k 'mailbox or house'

weather: $(STAMP) dovecot ## the long weather series: the line cut, stalled, garbled at 200 points and more; Cyrus too after `make cyrus`
	TRIAGE_WEATHER=200 $(BIN)/python -m pytest -q -s tests/world/test_weather.py tests/world/test_marks_weather.py

week: $(STAMP) dovecot ## a week of 500 inquiries, 300 approved, with faults, kills and clock changes; on Cyrus too after `make cyrus`
	$(BIN)/python benchmarks/week.py 500 300
	$(BIN)/python benchmarks/week.py 500 300 8 cyrus

cyrus: ## unpack Cyrus, the second make of server for the tests
	@sh scripts/cyrus.sh

clean: ## forget the environment and caches
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

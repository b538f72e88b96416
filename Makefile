# One command for each thing people do here; every target sets up what it needs in .venv.
PYTHON ?= python3
BIN = .venv/bin
NODE = PATH="$(CURDIR)/$(BIN):$$PATH"

# Tests start dozens of processes; without compiled files each would compile four hundred of them.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test lint front quick long llm-real mutants bench check widgets guide schemas words golden lock clean

demo: .venv/ready-to-run
	@$(BIN)/actvo demo $(ARGS)

test: .venv/ready-to-test widgets/node_modules/.ready browser
	@$(MAKE) --no-print-directory -j 2 -Otarget lint front
	@# More workers than cores: what starts a room or a browser waits for it half of its time.
	$(BIN)/python -m pytest -n 6 --dist loadfile --no-loadscope-reorder --nbval-lax --durations=10 tests workshops

lint: .venv/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check actvo_kit tests benchmarks
	$(BIN)/mypy

front: widgets/node_modules/.ready
	cd widgets && $(NODE) npm run --silent check
	cd widgets && $(NODE) npm test --silent

# What needs neither a browser nor a server nor any other process: while one works on the code.
quick: .venv/ready-to-test
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -p no:nbval -m "not slow" --hypothesis-profile quick --durations=10 tests

# What takes minutes: ten thousand broken packs, a million spoilt frames, ten thousand odd messages to each exercise, ten thousand
# answers taken away or changed under drafts, two hundred refreshes of a page, every exercise by each hand on each screen, and twenty thousand histories of a room before an exact observer (an hour or two; a part of them with `python -m tests.room.observer --from SEED --histories N`).
long: .venv/ready-to-test
	ACTVO_BROKEN_PACKS=10000 ACTVO_SPOILT_MESSAGES=1000000 ACTVO_ANY_MESSAGES=10000 ACTVO_CHANGED_ANSWERS=10000 ACTVO_HISTORIES=20000 ACTVO_REFRESHES=200 ACTVO_ALL_HANDS=1 \
	  $(BIN)/python -m pytest -n 2 -q \
	  tests/packs/test_slips_of_all_kinds.py tests/server/guard/test_message_filter.py tests/exercises/test_any_message.py tests/drafting/test_metamorphic.py tests/room/test_exact_observer.py \
	  tests/server/kernels/test_kernel_guard.py tests/walk/test_every_hand.py

# A real model server, built in an environment of its own: about ten minutes the first time.
LLM = .llm-real
llm-real: .venv/ready-to-test $(LLM)/tiny.gguf
	ACTVO_LLM_REAL=$(CURDIR)/$(LLM) $(BIN)/python -m pytest -q tests/llm_real

$(LLM)/tiny.gguf: tests/llm_real/tiny_model.py
	@$(PYTHON) -m venv $(LLM)
	@$(BIN)/uv pip install --quiet --python $(LLM)/bin/python "llama-cpp-python[server]==0.3.36" gguf
	@$(LLM)/bin/python tests/llm_real/tiny_model.py $@

mutants: .venv/ready-to-test
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --group mutation
	$(BIN)/mutmut run && $(BIN)/mutmut results

bench: .venv/ready-to-test
	@for one in benchmarks/bench_*.py benchmarks/join.py; do $(BIN)/python $$one || exit 1; done

check: .venv/ready-to-run
	@$(BIN)/actvo check workshops/career_design

widgets: .venv/ready-to-test widgets/node_modules/.ready
	cd widgets && $(NODE) npm run --silent build

guide: .venv/ready-to-run
	@$(BIN)/python facilitator_guide/build.py

# What the kit says, for translators: after a sentence in Python, a template or the front end changed.
words: .venv/ready-to-run
	@$(BIN)/python -m actvo_kit.locale.extract

# What the kit says to made-up people, as digests: after a text was changed on purpose. Without --write it says what differs.
golden: .venv/ready-to-test
	@$(BIN)/python -m tests.golden --write

# JSON Schemas of a pack's files, for completion in an editor.
schemas: .venv/ready-to-run
	@$(BIN)/python -m actvo_kit.packs.json_schema workshops/schemas

# Makes both lock files again from pyproject.toml: hashes, no addresses.
lock: .venv/ready-to-test
	@for lock in requirements:setup requirements-test:dev; do \
	  $(BIN)/uv pip compile -q --generate-hashes --no-annotate --no-header --universal --python-version 3.11 \
	    pyproject.toml --group $${lock#*:} -o $${lock%:*}.lock; done

.venv/bin/uv: requirements-uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "actvo_kit needs Python 3.11 or newer: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up in .venv (once)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
	@touch $@

.venv/ready-to-run: .venv/bin/uv requirements.lock pyproject.toml
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --compile-bytecode --require-hashes -r requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

.venv/ready-to-test: .venv/ready-to-run requirements-test.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --compile-bytecode --require-hashes -r requirements-test.lock
	@touch $@

widgets/node_modules/.ready: .venv/ready-to-test widgets/package-lock.json
	@cd widgets && $(NODE) npm ci --silent --no-fund --no-audit
	@touch $@

# A real Chromium and a real nginx for the walks: Debian's when we may install them; never a skipped test.
.PHONY: browser
browser:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || \
	  $(BIN)/python -m playwright install chromium || \
	  { echo "The tests need Chromium, and this account may not install it. Run: sudo apt-get install chromium"; exit 1; }
	@# The same Chromium without windows of its own takes half the work; where there is none, the tests take the other.
	@command -v chromium-headless-shell >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get install -y -qq chromium-headless-shell >/dev/null 2>&1; } || true
	@command -v nginx >/dev/null || test -x /usr/sbin/nginx || \
	  { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq nginx-light >/dev/null; } || \
	  { echo "The tests need nginx, and this account may not install it. Run: sudo apt-get install nginx-light"; exit 1; }

clean:
	rm -rf .venv .actvo widgets/node_modules

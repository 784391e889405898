# make help says what each target does.
SHELL := /bin/bash
RUN := scripts/with-qgis
PYTHON := $(RUN) .venv/bin/python
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
SOURCES := aula_qgis processing_algs scripts tests bench __init__.py
DATA ?=
ROUNDS ?= 20
SECONDS := 600
PARSERS := capabilities exceptions pages provenance catalogue styles csv gtfs archive addresses
QM := resources/i18n/aula_fr.qm

.PHONY: help models sld docs matrix demo studies test test-unit test-fuzz test-qgis test-gui test-windows torture lint package release security fuzz-parsers soak bench i18n setup setup-dev clean

help:  ## What each target does
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup:  ## Installs what the plugin needs (root), and a QGIS profile of its own under build/
	@scripts/setup.sh run

setup-dev:  ## Installs what the tests need besides
	@scripts/setup.sh dev

$(QM): resources/i18n/aula_fr.ts | setup
	@$(RUN) $$(PATH=/usr/lib/qt5/bin:/usr/bin:/bin command -v lrelease) -silent $< -qm $@

i18n: setup  ## Collects the texts to translate into resources/i18n/aula_fr.ts
	@$(RUN) python3 scripts/i18n.py

models: setup $(QM)  ## Makes the graphical models anew
	@QT_HASH_SEED=0 $(RUN) python3 scripts/make_models.py

sld: setup  ## Makes the SLD twins of the styles under build/sld, for GeoServer
	@$(RUN) python3 scripts/make_sld.py

demo: setup $(QM)  ## Runs the plugin on the sample territory, or on DATA=folder with a sources.json
	@$(RUN) python3 scripts/demo.py $(DATA)

studies: setup $(QM)  ## Runs a whole study of each family on the files of DATA=folder, named in scripts/studies/*.json
	@[ -d "$(DATA)" ] || { echo "make studies DATA=dossier : le dossier qui contient les fichiers de scripts/studies/*.json"; exit 1; }
	@$(RUN) python3 scripts/demo.py "$(DATA)" scripts/studies/*.json

test: setup-dev $(QM)  ## All tests
	@scripts/test.sh unit fuzz qgis gui

test-unit: setup-dev  ## The methods, without QGIS
	@scripts/test.sh unit

test-fuzz: setup-dev  ## The methods, fed with whatever layers and tables may hold
	@scripts/test.sh fuzz

test-qgis: setup-dev $(QM)  ## Algorithms through processing.run and through qgis_process
	@scripts/test.sh qgis

test-gui: setup-dev $(QM)  ## The plugin in a real QGIS window
	@scripts/test.sh gui

test-windows:  ## What needs no QGIS, under Windows' own Python (by Wine)
	@scripts/windows.sh

torture: setup-dev $(QM)  ## Kills a real qgis_process at every change of a file and at moments of its writing, and fills small disks (half an hour)
	@nice -n 10 $(PYTHON) -m pytest -n logical --dist loadgroup tests/torture

lint: setup-dev  ## ruff (format and check), flake8-qgis, mypy
	@.venv/bin/ruff format --check --quiet $(SOURCES) || { echo "These files are not formatted: .venv/bin/ruff format ."; exit 1; }
	@.venv/bin/ruff check $(SOURCES)
	@.venv/bin/flake8 $(SOURCES)
	@$(PYTHON) -m mypy

bench: setup-dev  ## Speed against what a user would take instead, in one run
	@$(PYTHON) -m bench.balance
	@$(PYTHON) -m bench.envelope
	@$(PYTHON) -m bench.panel
	@$(PYTHON) -m bench.rainwater
	@$(PYTHON) -m bench.context
	@$(PYTHON) -m bench.mutability
	@$(PYTHON) -m bench.links
	@$(PYTHON) -m bench.connectivity
	@$(PYTHON) -m bench.scenario
	@$(PYTHON) -m bench.isochrones
	@$(PYTHON) -m bench.transit
	@$(PYTHON) -m bench.startup

docs: demo  ## The guide, under build/site
	@[ -x build/docs-venv/bin/mkdocs ] || { /usr/bin/python3 -m venv build/docs-venv && build/docs-venv/bin/pip install --quiet -r requirements-docs.txt; }
	@$(RUN) python3 scripts/docs.py
	@echo "build/site/index.html"

soak: setup $(QM)  ## Runs the sample's night batch ROUNDS times (20): nothing may grow, neither memory nor files
	@nice -n 10 $(PYTHON) scripts/soak.py $(ROUNDS) $(DATA)

matrix: setup-dev $(QM)  ## The tests in QGIS on Debian trixie (3.40, Python 3.13) and sid (3.44, Python 3.14), each in a folder (root)
	@scripts/matrix.sh

package: setup $(QM)  ## The plugin as a zip under dist/
	@$(RUN) python3 scripts/package.py $(VERSION)

security: package setup-dev  ## Looks at the zip as plugins.qgis.org does (bandit, detect-secrets, its files)
	@build/security-venv/bin/python scripts/security.py dist/aula-$(VERSION).zip

fuzz-parsers: setup-dev  ## Coverage-guided fuzzing of what reads strangers' texts, SECONDS in all (600)
	@[ -x build/fuzz-venv/bin/python ] || { /usr/bin/python3 -m venv build/fuzz-venv && build/fuzz-venv/bin/pip install --quiet -r requirements-fuzz.txt; }
	@for parser in $(PARSERS); do echo "$$parser"; nice $(RUN) build/fuzz-venv/bin/python scripts/fuzz_parsers.py $$parser $$(( $(SECONDS) / $(words $(PARSERS)) )) || exit 1; done

release:  ## Makes this checkout the release VERSION=x.y.z: version and changelog, to be looked at and committed
	@/usr/bin/python3 scripts/release.py "$(if $(filter command line,$(origin VERSION)),$(VERSION))"

clean:  ## Removes what was built, but not the system packages
	rm -rf build .venv dist $(QM)

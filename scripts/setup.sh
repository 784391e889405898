#!/bin/bash
# Puts in place what the plugin needs on Debian and Ubuntu. Safe to run again: it only does what is missing.
#   scripts/setup.sh run        what the algorithms need
#   scripts/setup.sh dev        what the tests, the linters and the packaging need besides
#   scripts/setup.sh windows    what the tests under Windows' Python need
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive
unset PYTHONPATH PYTHONHOME

RUN_PACKAGES="qgis python3-qgis qgis-providers qgis-server python3-venv python3-pip python3-numpy python3-scipy
python3-pandas python3-pyproj python3-jinja2 python3-plotly python3-gdal python3-rasterio
fonts-open-sans qttools5-dev-tools make git ca-certificates"
BUILD_PACKAGES="gcc libc6-dev python3-dev libgeos-dev"
WINDOWS_PACKAGES="wine wine64 python3-pip unzip"
DEV_PACKAGES="xvfb imagemagick chromium python3-skimage postgresql postgresql-postgis"

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }
missing() { for p in "$@"; do [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$p" 2>/dev/null)" = "ii " ] || echo "$p"; done; }
has_qgis() { /usr/bin/python3 -c 'from qgis.core import Qgis; raise SystemExit(Qgis.QGIS_VERSION_INT < 33400)' 2>/dev/null; }
modern_geo() { "$1" - <<'PY' 2>/dev/null
import geopandas, shapely
raise SystemExit(int(geopandas.__version__.split(".")[0]) < 1 or int(shapely.__version__.split(".")[0]) < 2)
PY
}

# Does the distribution have this Python package in this version or newer?
offers() { dpkg --compare-versions "$(apt-cache policy "python3-$1" | sed -n 's/^ *Candidate: //p')" ge "$2"; }

enable_backports() {
    local list=/etc/apt/sources.list.d/bookworm-backports.list mirror
    grep -qrs 'bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d && return 0
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' | awk '$2 == "bookworm" && $3 == "main" {print $1; exit}')
    [ -n "$mirror" ] || { echo "No Debian mirror found in apt's sources: add bookworm-backports by hand, then run this again." >&2; exit 1; }
    say "Adding bookworm-backports to apt's sources (QGIS 3.40 LTR)"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm-backports main" > "$list"
}

apt_install() {
    local from=() packages
    . /etc/os-release
    packages=$(missing "$@")
    if has_qgis; then packages=$(grep -vE '^(qgis|python3-qgis)$' <<< "$packages" || true); fi
    [ -n "$packages" ] || return 0
    if [ "${VERSION_CODENAME:-}" = bookworm ] && grep -q qgis <<< "$packages"; then from=(-t bookworm-backports); fi
    if [ "$(id -u)" != 0 ]; then
        echo "These system packages are missing. Ask an administrator to run:" >&2
        if [ ${#from[@]} -gt 0 ] && ! grep -qrs bookworm-backports /etc/apt/sources.list /etc/apt/sources.list.d; then
            echo "  (first add the suite bookworm-backports to apt's sources: it holds QGIS 3.40)" >&2
        fi
        echo "  sudo apt-get install --no-install-recommends ${from[*]}" $packages >&2
        exit 1
    fi
    say "Installing system packages:" $packages
    apt-get update -qq
    if [ ${#from[@]} -gt 0 ]; then enable_backports; apt-get update -qq; fi
    # Only QGIS comes from backports; the rest stays on the stable suite.
    local qgis plain
    qgis=$(grep -E '^(qgis|python3-qgis)' <<< "$packages" || true)
    plain=$(grep -vE '^(qgis|python3-qgis)' <<< "$packages" || true)
    if [ -n "$qgis" ]; then apt-get install -y -qq --no-install-recommends "${from[@]}" $qgis > build/apt.log 2>&1 || { tail -20 build/apt.log >&2; exit 1; }; fi
    if [ -n "$plain" ]; then apt-get install -y -qq --no-install-recommends $plain >> build/apt.log 2>&1 || { tail -20 build/apt.log >&2; exit 1; }; fi
}

make_venv() {
    [ -x .venv/bin/python ] || { say "Creating .venv"; /usr/bin/python3 -m venv --system-site-packages .venv; }
    modern_geo .venv/bin/python && return 0
    if offers shapely 2; then
        apt_install python3-shapely
    else
        apt_install $BUILD_PACKAGES
        say "Building shapely 2 against the system's GEOS (about a minute)"
        .venv/bin/pip install --quiet --no-deps --no-binary shapely "shapely>=2,<2.1"
    fi
    if offers geopandas 1; then
        apt_install python3-geopandas
    else
        .venv/bin/pip install --quiet --no-deps "geopandas>=1.0,<1.1"
    fi
    modern_geo .venv/bin/python || { echo "geopandas >= 1.0 or shapely >= 2 still does not load in .venv." >&2; exit 1; }
}

# What looks at the code from outside has a place of its own under build/.
tool_venv() {
    cmp -s "requirements-$1.txt" "build/$1-venv/requirements.txt" && return 0
    say "Adding build/$1-venv"
    /usr/bin/python3 -m venv "build/$1-venv"
    "build/$1-venv/bin/pip" install --quiet -r "requirements-$1.txt"
    cp "requirements-$1.txt" "build/$1-venv/requirements.txt"
}

make_profile() {
    mkdir -p build/plugins build/profile build/runtime
    chmod 700 build/runtime
    ln -sfn ../.. build/plugins/aula
    [ -f build/profile/.enabled ] && return 0
    say "Preparing a QGIS profile of its own under build/profile"
    scripts/with-qgis qgis_process plugins enable aula > build/profile.log 2>&1 || true
    scripts/with-qgis qgis_process plugins >> build/profile.log 2>&1 || true
    grep -q '^\* aula' build/profile.log || { cat build/profile.log >&2; exit 1; }
    touch build/profile/.enabled
}

mkdir -p build
case "${1:-run}" in
    run) apt_install $RUN_PACKAGES; make_venv; make_profile ;;
    dev)
        "$0" run
        apt_install $DEV_PACKAGES
        if ! cmp -s requirements-dev.txt build/requirements-dev.txt; then
            say "Adding the test tools to .venv"
            .venv/bin/pip install --quiet -r requirements-dev.txt
            cp requirements-dev.txt build/requirements-dev.txt
        fi
        tool_venv security
        tool_venv qt6 ;;
    windows) apt_install $WINDOWS_PACKAGES ;;
    *) echo "usage: setup.sh run|dev|windows" >&2; exit 2 ;;
esac

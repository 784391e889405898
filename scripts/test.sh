#!/bin/bash
# Runs the named suites (unit, fuzz, qgis, gui), each in a process of its own, and closes with one summary line.
cd "$(dirname "$0")/.." || exit 2
status=0 passed=0 failed=0 skipped=0
count() { sed 's/\x1b\[[0-9;]*m//g' "$1" | tail -n 3 | grep -oE "[0-9]+ $2" | tail -n 1 | cut -d' ' -f1; }
for suite in "$@"; do
    printf '\033[1m==> tests: %s\033[0m\n' "$suite"
    targets=("tests/$suite")
    options=()
    case $suite in
        unit) targets+=(aula_qgis/core); options=(-n logical -p no:pytest_qgis --doctest-modules) ;;
        fuzz) options=(-n logical --dist worksteal -p no:pytest_qgis) ;;
        qgis) options=(-n logical --dist loadfile) ;;
        gui) options=(-p no:pytest_qgis) ;;
    esac
    log=$(mktemp)
    scripts/with-qgis .venv/bin/python -m pytest "${options[@]}" -ra "${targets[@]}" 2>&1 | tee "$log"
    code=${PIPESTATUS[0]}
    [ "$code" = 0 ] || status=1
    passed=$((passed + $(count "$log" passed || true) + 0))
    failed=$((failed + $(count "$log" failed || true) + $(count "$log" error || true) + 0))
    skipped=$((skipped + $(count "$log" skipped || true) + 0))
    rm -f "$log"
    if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
done
echo "$passed passed, $failed failed, $skipped skipped"
exit $status

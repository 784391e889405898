"""Files told apart, names that Windows refuses or changes."""

import os
from pathlib import Path

import pytest

from aula_qgis.bridge.outputs import paths
from aula_qgis.bridge.outputs.paths import archive_of, check_length, check_name, clash, key, same
from aula_qgis.core.messages import Fault


@pytest.fixture()
def file(tmp_path):
    made = tmp_path / "occupation du sol.shp"
    for end in (".shp", ".dbf", ".shx"):
        made.with_suffix(end).write_bytes(end.encode())
    return made


def test_links_hard_links_and_dots_are_one_file(file, tmp_path):
    hard, link, folder = tmp_path / "b.shp", tmp_path / "c.shp", tmp_path / "d"
    hard.hardlink_to(file)
    folder.mkdir()
    assert same(hard, file) and same(folder / ".." / file.name, file) and not same(file, file.with_suffix(".dbf"))
    if os.name != "nt":
        link.symlink_to(file)
        (tmp_path / "e").symlink_to(tmp_path)
        assert same(link, file) and same(tmp_path / "e" / file.name, file)
        assert same(tmp_path / "e" / "absent.shp", tmp_path / "absent.shp")


def test_case_counts_where_the_system_says_so(file, monkeypatch):
    other = file.with_name(file.name.upper())
    assert same(file, other) == paths.IGNORES_CASE
    monkeypatch.setattr(paths, "IGNORES_CASE", True)
    assert same(file.with_name("é.csv"), file.with_name("E\u0301.CSV"))


@pytest.mark.parametrize(
    ("output", "expected"),
    [("{}.shp", True), ("{}.dbf", True), ("{}.gpkg", False), ("{}2.shp", False), ("{}.shx", True), ("{}.html", False)],
)
def test_an_output_clashes_with_an_input_and_what_belongs_to_it(file, output, expected):
    found = clash(file.with_name(output.format(file.stem)), [file.with_name("absent.csv"), file])
    assert (found == file) == expected and (found is None) != expected


def test_what_belongs_to_an_output_clashes_too(file):
    raster = file.with_suffix(".tif")
    style = file.with_suffix(".qml")
    style.write_text("")
    assert clash(raster, [style]) == style


def test_the_file_behind_an_archive(tmp_path):
    archive = tmp_path / "gtfs d'été.zip"
    archive.write_bytes(b"")
    for source in (f"/vsizip/{archive}/stops.txt", f"/vsizip/{{{archive}}}/a/b.csv", f"{archive}|layername=a"):
        assert archive_of(source) == archive
    assert archive_of(str(tmp_path)) is None and archive_of("/vsimem/a.tif") is None and archive_of("a\0b") is None


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "con.gpkg",
        "Aux.shp",
        "nul",
        "com1.tif",
        "LPT9.csv",
        "com¹.txt",
        "PRN .x",
        "fin.",
        "fin ",
        "a:b",
        "q?",
        "p|x",
        'g"',
        "a<b",
        "é\tè",
    ],
)
def test_names_that_windows_refuses_or_changes(name):
    check_name(Path(f"/d/{name}/a.gpkg"), windows=False)
    for path in (Path(f"/d/{name}"), Path(f"/d/{name}/a.gpkg")):
        with pytest.raises(Fault) as error:
            check_name(path, windows=True)
        assert error.value.facts["name"] == name


@pytest.mark.parametrize(
    "name", ["console.gpkg", "auxerre.shp", "a.con", "com.tif", "com10.csv", "50 %.csv", "l'été #1.gpkg", ".a"]
)
def test_names_that_windows_takes(name):
    check_name(Path("..") / name, windows=True)


def test_paths_too_long_for_windows():
    end = len("/a.gpkg-journal")
    check_length(Path("x" * (259 - end)) / "a.gpkg", windows=True)
    with pytest.raises(Fault, match="1 characters too long"):
        check_length(Path("x" * (260 - end)) / "a.gpkg", windows=True)
    check_length(Path("x" * 300), windows=False)


def test_the_key_of_a_name():
    assert key(Path("/a/É.gpkg")) == key(Path("/b/e\u0301.GPKG")) != key(Path("/a/E.gpkg"))

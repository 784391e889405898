"""Archives of strangers: what they unpack to is known before a byte of it is read."""

import gzip
import os
import struct
import subprocess
import sys
import zipfile
import zlib

import pytest

from aula_qgis.bridge.archives import Archive, gunzip
from aula_qgis.core.messages import Fault


@pytest.fixture
def zipped(tmp_path):
    def make(*members: tuple[str, bytes], name: str = "lignes.zip", **options):
        file = tmp_path / name
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, **options) as archive:
            for member, content in members:
                archive.writestr(member, content)
        return file

    return make


def declared(file, size: int):
    """The archive, whose list of members says another size of the first one."""
    content = bytearray(file.read_bytes())
    place = content.index(b"PK\1\2")
    content[place + 24 : place + 28] = struct.pack("<I", size)
    file.write_bytes(content)
    return file


def test_members_are_read_whole_and_in_pieces(zipped):
    with Archive(zipped(("a/stops.txt", b"x" * 10), ("b/", b""), ("b/trips.txt", b"y"))) as archive:
        assert archive.names == ["a/stops.txt", "b/trips.txt"]
        assert archive.read("a/stops.txt") == b"x" * 10
        with archive.open("a/stops.txt") as stream:
            assert (stream.read(4), stream.read(100)) == (b"xxxx", b"x" * 6)
        assert archive.notes == []


def test_the_limit_is_what_all_members_unpack_to(zipped):
    file = zipped(("a.txt", b"0" * 600), ("b.txt", b"0" * 400))
    with Archive(file, limit=1000) as archive:
        assert len(archive.read("a.txt", limit=600)) == 600
        with pytest.raises(Fault, match=r"a\.txt in the archive lignes\.zip has"):
            archive.read("a.txt", limit=599)
    with pytest.raises(Fault, match=r"lignes\.zip unpacks to .* nothing of it was read"):
        Archive(file, limit=999)


def test_a_member_that_says_less_than_it_holds_gives_no_more_than_it_said(zipped):
    file = declared(zipped(("a.txt", bytes(50_000_000))), 100)
    with Archive(file, limit=1000) as archive, pytest.raises(Fault, match="damaged"), archive.open("a.txt") as stream:
        while piece := stream.read(1000):
            assert len(piece) <= 100


def test_members_that_share_their_bytes_are_refused(tmp_path):
    """Every entry of the list points at the same packed bytes: 20 000 times 10 MB in some hundred kilobytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = bytes(100_000)
    packed, crc = packer.compress(content) + packer.flush(), zlib.crc32(content)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), len(content), 1, 0) + b"a" + packed
    entries = b""
    for number in range(1_000):
        name = f"{number:04d}.txt".encode()
        entries += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), len(content), len(name), 0, 0, 0, 0, 0, 0
        )
        entries += name
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1_000, 1_000, len(entries), len(local), 0)
    file = tmp_path / "piège.zip"
    file.write_bytes(local + entries + end)
    with pytest.raises(Fault, match=r"piège\.zip overlap"):
        Archive(file)


def test_a_member_without_a_name_is_none(zipped):
    file = zipped(("a.txt", b"x"), ("b.txt", b"y"))
    content = file.read_bytes()
    entry = content.rfind(b"PK\1\2")
    file.write_bytes(content[: entry + 28] + b"\0\0" + content[entry + 30 : entry + 46] + content[entry + 51 :])
    content = file.read_bytes()
    end = content.rfind(b"PK\5\6")
    size = int.from_bytes(content[end + 12 : end + 16], "little") - 5
    file.write_bytes(content[: end + 12] + size.to_bytes(4, "little") + content[end + 16 :])
    with Archive(file) as archive:
        assert archive.names == ["a.txt"]


def test_archives_inside_and_members_twice_are_said(zipped):
    with pytest.warns(UserWarning):
        file = zipped(("stops.txt", b"1"), ("dedans.ZIP", b"PK"), ("stops.txt", b"2"))
    with Archive(file) as archive:
        assert archive.names == ["stops.txt"] and archive.read("stops.txt") == b"2"
        nested, twice = map(str, archive.notes)
        assert "dedans.ZIP" in nested and "stops.txt" in twice


def test_other_packings_and_passwords_are_refused(tmp_path, zipped):
    other = tmp_path / "autre.zip"
    with zipfile.ZipFile(other, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", b"x")
    with pytest.raises(Fault, match=r"a\.txt in the archive autre\.zip is packed in a way"):
        Archive(other)
    locked = zipped(("a.txt", b"x"))
    content = bytearray(locked.read_bytes())
    content[content.index(b"PK\1\2") + 8] |= 1
    locked.write_bytes(content)
    with pytest.raises(Fault, match="has a password"):
        Archive(locked)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"stop_id,stop_name", "is not a zip"), (b"PK\3\4 and then nothing", "breaks off")],
)
def test_what_is_no_archive_is_said(tmp_path, content, sentence):
    file = tmp_path / "lignes.zip"
    file.write_bytes(content)
    with pytest.raises(Fault, match=sentence):
        Archive(file)
    with pytest.raises(Fault, match=r"absent\.zip cannot be opened"):
        Archive(tmp_path / "absent.zip")


def test_a_list_of_members_without_end_is_not_read(tmp_path):
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    entries = entry * 200_000
    file = tmp_path / "liste.zip"
    file.write_bytes(entries + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 65535, 65535, len(entries), 0, 0))
    with pytest.raises(Fault, match=r"liste\.zip lists too many members"):
        Archive(file)


MEASURE = """
import resource, sys
from pathlib import Path
from aula_qgis.bridge.archives import Archive
from aula_qgis.core.messages import Fault
resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000,) * 2)
try:
    Archive(Path(sys.argv[1]))
except Fault as fault:
    print(fault)
print(int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) // 1000)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell a process's memory so")
def test_twenty_megabytes_that_unpack_to_twenty_gigabytes_take_no_memory(tmp_path, root):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = bytes(10_000_000)
    packed = b"".join(packer.compress(piece) for _ in range(5)) + packer.flush()
    crc, size = 0, 50_000_000
    file = tmp_path / "bombe.zip"
    with file.open("wb") as stream:
        entries = b""
        for number in range(400):
            name = f"{number:03d}.txt".encode()
            at = stream.tell()
            stream.write(
                struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0) + name
            )
            stream.write(packed)
            entries += struct.pack(
                "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0, 0, 0, 0, 0, at
            )
            entries += name
        stream.write(entries + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 400, 400, len(entries), stream.tell(), 0))
    assert 15_000_000 < file.stat().st_size < 25_000_000
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, file], capture_output=True, text=True, check=True, cwd=root, timeout=60
    )
    sentence, megabytes = done.stdout.splitlines()
    assert "bombe.zip unpacks to 20000 MB, and the limit is 4000 MB" in sentence
    assert int(megabytes) < 200


@pytest.mark.reads("Tableaux", "csv compressé (.csv.gz)", "décompressé, dans une limite")
def test_a_gzipped_table_is_unpacked_to_its_limit_and_no_further():
    packed = gzip.compress(bytes(1000))
    assert gunzip(packed, "t.csv.gz", 1000) == bytes(1000)
    with pytest.raises(Fault, match="unpacks to more than"):
        gunzip(packed, "t.csv.gz", 999)
    with pytest.raises(Fault, match="damaged"):
        gunzip(packed[:-9], "t.csv.gz")

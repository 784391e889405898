"""Counts what Python does to the files of a folder, and kills the process before the nth of it."""

import os
import signal
import sys

FOLDER, MOMENT, LOG = (os.environ.get(f"TORTURE_{name}", "") for name in ("FOLDER", "MOMENT", "LOG"))
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "sqlite3.connect"}
done = [0]


def watch(event: str, arguments: tuple) -> None:
    if event not in CHANGES and not (event == "open" and arguments[2] & WRITING):
        return
    if not any(isinstance(each, (str, os.PathLike)) and FOLDER in os.fspath(each) for each in arguments):
        return
    done[0] += 1
    if str(done[0]) == MOMENT:
        os.kill(os.getpid(), signal.SIGKILL)
    os.write(log, f"{event}\n".encode())


if FOLDER:
    log = os.open(LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    sys.addaudithook(watch)

"""In a qgis_process: counts what Python does to the files of a folder, and kills the process before the nth of it.

Before the first of it, when all is loaded and nothing is open yet, the process waits for orders: each is a number n, for
which it makes a copy of itself that goes on; it tells the copy's id, and at its end its status.
"""

import ctypes
import os
import signal
import sys

FOLDER, ORDERS, ANSWERS, LOG = (
    os.environ.get(f"TORTURE_{name}", "") for name in ("FOLDER", "ORDERS", "ANSWERS", "LOG")
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "sqlite3.connect"}
state = {"done": 0, "last": None, "busy": False}


def concerned(event: str, arguments: tuple) -> bool:
    """Is it a change of the folder?"""
    if event not in CHANGES and not (event == "open" and arguments[2] & WRITING):
        return False
    return any(isinstance(each, (str, os.PathLike)) and FOLDER in os.fspath(each) for each in arguments)


def copies() -> int:
    """Make copies as ordered; comes back in each of them with its number, and never in the process itself."""
    import geopandas  # noqa: F401 - once, and not in each of them

    answers = os.open(ANSWERS, os.O_WRONLY)
    for order in iter(lambda: os.read(orders, 16), b""):
        copy = os.fork()
        if not copy:
            os.close(orders)
            os.close(answers)
            libc = ctypes.CDLL(None)
            libc.on_exit(libc._exit, None)  # a copy has none of the threads that Qt waits for at the end
            return int(order)
        os.write(answers, b"%d\n" % copy)
        _, status = os.waitpid(copy, 0)
        os.write(answers, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def watch(event: str, arguments: tuple) -> None:
    if state["busy"] or not concerned(event, arguments):
        return
    if state["last"] is None:
        state["busy"] = True
        state["last"] = copies()
        state["log"] = os.open(LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        state["busy"] = False
    state["done"] += 1
    if state["done"] == state["last"]:
        os.kill(os.getpid(), signal.SIGKILL)
    os.write(state["log"], f"{event}\n".encode())


if FOLDER:
    orders = os.open(ORDERS, os.O_RDONLY)
    sys.addaudithook(watch)

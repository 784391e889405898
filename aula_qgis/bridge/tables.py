"""Csv tables as people write them."""

from __future__ import annotations

import gzip
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.messages import Fault

if TYPE_CHECKING:
    import pandas as pd


def read_csv(path: Path) -> pd.DataFrame:
    """A csv with commas or semicolons, in UTF-8 or Windows' encoding, gzipped or not, all as text.

    Its index numbers the lines; names of columns are in small letters.
    """
    import pandas as pd

    if not path.is_file():
        raise Fault("The file {path} does not exist: check the name of the table.", path=str(path))
    content = path.read_bytes()
    try:
        content = gzip.decompress(content) if path.suffix == ".gz" else content
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    except (OSError, EOFError) as error:
        raise Fault("The table {path} cannot be read as csv: {reason}.", path=path.name, reason=str(error)) from error
    head = text.split("\n", 1)[0]
    try:
        frame = pd.read_csv(StringIO(text), sep=";" if head.count(";") > head.count(",") else ",", dtype=str, skip_blank_lines=False)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise Fault("The table {path} cannot be read as csv: {reason}.", path=path.name, reason=str(error)) from error
    return frame.dropna(how="all").rename(columns=lambda name: name.strip().lower())

"""Where tables are kept: the files of a folder, or of a zip that is the same for equal tables."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from tempfile import SpooledTemporaryFile
from typing import IO, Final, TypeAlias

from natobrief.diagnostics import Code, Problem
from natobrief.errors import DecodeError

#: Opens a file of a name for writing bytes.
Opener: TypeAlias = Callable[[str], IO[bytes]]
#: Where files are, to be read.
Folder: TypeAlias = Path | zipfile.Path

#: Bytes of a table that are held before it is put aside on the disk.
_IN_MEMORY: Final = 1_000_000

#: The earliest moment that a zip can state: it is to say nothing of when it was written.
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)

#: What `zipfile` raises, sooner or later, for what is no zip, or a damaged one.
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)

#: Who may read what is unpacked, as Unix has it.
_READABLE: Final = 0o644 << 16


def is_zip(path: Path) -> bool:
    """Tell by its name whether tables are to be in one file; a folder that is there stays one."""
    return path.suffix.lower() == ".zip" and not path.is_dir()


@contextmanager
def zipped(target: IO[bytes]) -> Iterator[Opener]:
    """Open files that are packed when all are written, unless there is an exception."""
    files: dict[str, IO[bytes]] = {}
    with ExitStack() as stack:

        def open_file(name: str) -> IO[bytes]:
            files[name] = stack.enter_context(SpooledTemporaryFile(_IN_MEMORY))
            return files[name]

        yield open_file
        with zipfile.ZipFile(target, "w") as archive:
            for name, file in files.items():
                _pack(archive, name, file)


def _pack(archive: zipfile.ZipFile, name: str, file: IO[bytes]) -> None:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    # Parquet is compressed by itself, and what is read here and there must not be unpacked again.
    is_packed = name.endswith(".parquet")
    entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, on any machine
    entry.external_attr = _READABLE
    entry.file_size = file.tell()
    file.seek(0)
    with archive.open(entry, "w") as packed:
        shutil.copyfileobj(file, packed)


@contextmanager
def filed(path: Path) -> Iterator[Opener]:
    """Open files of a folder, or of a zip; they take their names when all are written.

    Whatever goes wrong before leaves what was there as it was.
    """
    beside: dict[Path, Path] = {}
    as_zip = is_zip(path)
    try:
        with ExitStack() as stack:

            def open_file(name: str) -> IO[bytes]:
                target = path if as_zip else path / name
                beside[target] = target.with_name(f".natobrief-{token_hex(8)}")
                return stack.enter_context(beside[target].open("xb"))

            if as_zip:
                yield stack.enter_context(zipped(open_file(path.name)))
            else:
                path.mkdir(parents=True, exist_ok=True)
                yield open_file
        for target, file in beside.items():
            file.replace(target)
    finally:
        for file in beside.values():
            file.unlink(missing_ok=True)


@contextmanager
def opened(source: Path | bytes) -> Iterator[Folder]:
    """Open what holds tables: a folder, a zip or its bytes.

    Raises:
        DecodeError: It is neither.
        OSError: It cannot be read.
    """
    if isinstance(source, Path) and source.is_dir():
        yield source
        return
    with reading("data"):
        archive = zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
    with archive:
        yield zipfile.Path(archive)


@contextmanager
def reading(what: str) -> Iterator[None]:
    """Say of a file that is damaged that it is.

    Raises:
        DecodeError: It is damaged.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        found = f"byte 0x{error.object[error.start]:02x}"
        message = f"{what}: expected UTF-8, found {found}"
        raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)]) from None
    except _DAMAGED as error:
        message = f"{what}: expected a zip of tables, found {error}"
        raise DecodeError([Problem(code=Code.NOT_IN_FORM, message=message)]) from None

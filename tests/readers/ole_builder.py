"""A compound file (.msg) with the given streams: just enough of the format for a reader."""

import struct
from datetime import UTC, datetime

_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def ole_bytes(streams):
    """`streams`: name -> bytes, or -> such a mapping for a folder."""
    entries, sectors, fat, small, small_fat = [], [], [], [], []

    def store(data):
        if not data:
            return _END
        pieces = [data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512)]
        start = len(sectors)
        sectors.extend(pieces)
        fat.extend([*range(start + 1, start + len(pieces)), _END])
        return start

    def store_small(data):
        pieces = [data[at : at + 64].ljust(64, b"\0") for at in range(0, len(data), 64)]
        start = len(small)
        small.extend(pieces)
        small_fat.extend([*range(start + 1, start + len(pieces)), _END])
        return start if data else _END

    def entry(name, kind, start=_END, size=0):
        entries.append([name, kind, _NONE, _NONE, start, size])  # name, kind, right, child, start, size
        return len(entries) - 1

    def fill(folder, content):
        before = None
        for name in sorted(content, key=lambda name: (len(name), name.upper())):
            value = content[name]
            index = (
                entry(name, 1)
                if isinstance(value, dict)
                else entry(name, 2, (store if len(value) >= 4096 else store_small)(value), len(value))
            )
            if before is None:
                entries[folder][3] = index
            else:
                entries[before][2] = index
            before = index
            if isinstance(value, dict):
                fill(index, value)

    fill(entry("Root Entry", 5), streams)
    entries[0][4:] = store(b"".join(small)), 64 * len(small)
    small_start = store(struct.pack(f"<{len(small_fat)}I", *small_fat).ljust(-(-len(small_fat) // 128) * 512, b"\xff"))
    directory = b"".join(_entry(*each) for each in entries)
    directory_start = store(directory + b"\0" * (-len(directory) % 512))
    n_fat = -(-(len(sectors) + len(sectors) // 100 + 2) // 128)
    fat_start = len(sectors)
    fat += [_FAT] * n_fat
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(n_fat * 512, b"\xff")
    difat = [*range(fat_start, fat_start + n_fat)] + [_FREE] * (109 - n_fat)
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII109I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        0, n_fat, directory_start, 0, 4096, small_start, -(-len(small_fat) // 128), _END, 0, *difat,
    )  # fmt: skip
    return header[:512].ljust(512, b"\0") + b"".join(sectors) + table


def _entry(name, kind, right, child, start, size):
    coded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ", coded, len(coded) + 2, kind, 1, _NONE, right, child, b"", 0, 0, 0, start, size
    )


def msg_bytes(subject, sender, body, sent_at, attachments=()):
    """A mail as Outlook saves it, with attached files (name, bytes)."""
    texts = {0x0037: subject, 0x1000: body, 0x0042: sender}
    sent = int((sent_at - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
    streams = {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in texts.items()}
    streams["__properties_version1.0"] = (
        bytes(32) + b"".join(_property(number, 0x1F) for number in texts) + _property(0x0039, 0x40, sent)
    )
    for number, (name, data) in enumerate(attachments):
        streams[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": (
                bytes(8) + _property(0x3705, 0x03, 1) + _property(0x3707, 0x1F) + _property(0x3701, 0x0102)
            ),
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_37010102": data,
        }
    return ole_bytes(streams)


def _property(number, kind, value=0):
    return struct.pack("<HHIQ", kind, number, 6, value)

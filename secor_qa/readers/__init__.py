"""Files in: packages, audit-tool exports, instruments, evidence documents."""

"""The reader's version: raised whenever the same text may read differently."""

READER_VERSION = 1

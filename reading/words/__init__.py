"""Word lists written for this reader: short, by hand, one tuple of words a meaning."""

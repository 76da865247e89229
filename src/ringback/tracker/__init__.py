"""Where a search is kept. `boot.start()` comes first; then all access starts from `book.Book`."""

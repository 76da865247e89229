"""The pages, rendered on the server: thin; a view finds a book, calls a read and answers."""

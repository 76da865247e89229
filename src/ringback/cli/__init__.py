"""The command line: thin; it reads words, calls the tracker and shows a read model."""

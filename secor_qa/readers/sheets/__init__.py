"""Tables: cells, rows and headings, whatever file they came from."""

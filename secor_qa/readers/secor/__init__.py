"""The SECOR workbook: its four sheets read, and its empty template written."""

"""The changes of the tables, oldest first; `migrations.py` runs those that a store still lacks."""

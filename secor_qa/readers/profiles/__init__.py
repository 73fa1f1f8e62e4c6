"""Layout profiles: spreadsheets of a certifying partner, described in a file."""

"""How well the seven checks and intake do: recall and precision on planted faults, false alarms where nothing is."""

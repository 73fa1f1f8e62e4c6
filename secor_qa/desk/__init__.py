"""What people do, in order: receive, tick, send back, take a correction, decide, assign."""

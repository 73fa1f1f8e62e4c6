"""Words by which work stood still for a while, so that nothing could be recorded (2.5(b))."""

NO_WORK = (
    r"shut ?down|closed|season\w*|break-?up|lay-?off|laid off|no work|not working|idle|parked|stood still|"
    r"fermé\w*|arrêt"
)

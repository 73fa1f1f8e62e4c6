"""Words by which work stood still for a while, so that nothing could be recorded (2.5(b))."""

NO_WORK = (
    r"shut ?down|closed|(?<!different )(?<!all )(?<!every )(?<!each )season\w*|break-?up|lay-?off|laid off|"
    r"no work|not working|idle|parked|stood still|fermé\w*|arrêt"
)
"""Papers `from different seasons` tell of no pause, but that there was none."""

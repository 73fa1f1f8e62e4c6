"""`python -m secor_qa.cli`, where the command itself is not on the path."""

import sys

from secor_qa.cli import main

sys.exit(main())

"""Run the command line: ``python -m natobrief``."""

import sys

from natobrief.cli import main

if __name__ == "__main__":
    sys.exit(main())

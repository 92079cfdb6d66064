"""`python -m foedera`: the command line."""

from __future__ import annotations

import sys

from foedera.cli import main

sys.exit(main())

"""python3 truth/more/tool/make.py          writes and proves
python3 truth/more/tool/make.py --check  compares what stands on disk"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import engine
from layouts import LAYOUTS
import releases, pages1, pages2, pages3, pages4  # noqa: E401,F401

sys.exit(0 if engine.write(LAYOUTS, "--check" in sys.argv, sys.argv[sys.argv.index("--show") + 1:] if "--show" in sys.argv else None) else 1)

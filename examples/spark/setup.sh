#!/usr/bin/env bash
# Makes the virtual environment that the Spark example and its test run in: examples/spark/.venv, once. Needs Python 3.10 or newer and Java 17 or newer.
set -euo pipefail
cd "$(dirname "$0")"
command -v java >/dev/null || { echo "left out: Spark needs Java 17 or newer"; exit 3; }
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "left out: Spark needs Python 3.10 or newer"; exit 3; }
if ! .venv/bin/python -c 'import pyspark, sys; sys.exit(pyspark.__version__ != open("requirements.txt").read().strip().split("==")[1])' 2>/dev/null; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
fi

#!/usr/bin/env bash
# Trains twice on the invented texts, exports and compares: training/.venv holds torch where PyPI gives it within ten minutes; without it the rest is tested and what is skipped is said.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v python3 >/dev/null || { echo "left out: the training needs Python 3.11 or newer"; exit 0; }
python=python3
if python3 -m venv training/.venv 2>/dev/null; then
  if training/.venv/bin/python -c 'import torch, onnx, onnxruntime' 2>/dev/null ||
    timeout 600 training/.venv/bin/pip install --quiet --disable-pip-version-check -r training/requirements.txt; then
    python=training/.venv/bin/python
  else
    echo "left out: torch could not be installed; what needs it is skipped"
  fi
fi
exec "$python" -m unittest discover -s training

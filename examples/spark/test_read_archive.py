"""Reads the invented demo coverage on a cluster of two workers on this machine, one of whose tasks dies once, and checks the tables.

Run by .ci/run: examples/spark/.venv/bin/python examples/spark/test_read_archive.py
"""

import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

import read_archive

COVERAGE = pathlib.Path(read_archive.ROOT) / "examples" / "coverage"


def demo_lines():
    """The demo coverage as JSON lines, each page twice, and one page without words."""
    pages = [page for page in json.loads((COVERAGE / "pages.json").read_text(encoding="utf-8")) if page["file"].endswith(".html")]
    for copy in range(2):
        for page in pages:
            html = (COVERAGE / page["file"]).read_text(encoding="utf-8", errors="replace")
            yield {"id": f"{page['file']}#{copy}", "html": html, "url": page.get("url"), "fetched": page.get("fetched")}
    yield {"id": "empty", "text": " "}


def warc_of(pages):
    """A WARC file of responses, one a page."""
    records = []
    for page in pages:
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page["html"].encode()
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{len(records):032x}>\r\nWARC-Date: 2025-03-08T10:00:00Z\r\nWARC-Target-URI: {page['url']}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        records.append(gzip.compress(head.encode() + body + b"\r\n\r\n"))
    return b"".join(records)


def directly(lines):
    """What readout batch gives without Spark."""
    done = subprocess.run(f"{read_archive.READOUT} batch --no-model", shell=True, input="".join(f"{json.dumps(line)}\n" for line in lines), capture_output=True, text=True, check=True)
    return {str(given["id"]): given for given in map(json.loads, done.stdout.splitlines())}


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="readout-spark-"))
    lines = list(demo_lines())
    (folder / "pages.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    html = [line for line in lines if line.get("url") and line["id"].endswith("#0")]
    (folder / "pages.warc.gz").write_bytes(warc_of(html))
    # A reader that dies at its first start: the partition it had must be read again by another.
    dying = folder / "dying.sh"
    dying.write_text(f'#!/bin/sh\nif mkdir {folder}/died 2>/dev/null; then head -n 1 >/dev/null; exit 9; fi\nexec {read_archive.READOUT} "$@"\n')
    dying.chmod(0o755)
    expected = directly(lines)
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("readout archive test")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "512m")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.executorEnv.PYTHONPATH", str(pathlib.Path(__file__).parent))
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    plain, read_archive.READOUT = read_archive.READOUT, str(dying)
    read, failed = read_archive.read_archive(spark, str(folder / "pages.jsonl"), str(folder / "tables"), 4, "--no-model")
    read_archive.READOUT = plain
    assert (folder / "died").exists(), "no reader died: the test proves no retry"
    assert (read, failed) == (len(lines) - 1, 1), (read, failed)
    rows = {row.id: row for row in spark.read.parquet(str(folder / "tables" / "readings")).collect()}
    assert set(rows) == set(expected), set(rows) ^ set(expected)
    for name, given in expected.items():
        if "error" in given:
            assert rows[name].error == given["error"]["code"]
        else:
            assert json.loads(rows[name].reading) == given["reading"], f"{name} reads otherwise on the cluster"
    statements = spark.read.parquet(str(folder / "tables" / "statements")).count()
    assert statements == sum(len(given["reading"]["statements"]) for given in expected.values() if "reading" in given) > 0, statements
    read, failed = read_archive.read_archive(spark, str(folder / "pages.warc.gz"), str(folder / "from-warc"), 2, "--no-model")
    assert (read, failed) == (len(html), 0), (read, failed)
    spark.stop()
    print(f"Spark: {len(lines)} lines and {len(html)} WARC pages read on two workers, one reader killed and its partition read again; {statements} statements")


if __name__ == "__main__":
    sys.exit(main())

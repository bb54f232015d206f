"""Reads an archive of pages on Apache Spark: `readout batch` is the unit of work of each partition.

    spark-submit examples/spark/read_archive.py --input pages.jsonl --output readings --partitions 64
    spark-submit examples/spark/read_archive.py --input 'crawl/*.warc.gz' --output readings

The input is JSON lines ({"id", "html" | "text", "url"?, "title"?, "published"?, "fetched"?}) or WARC files, told apart by their names. Two Parquet
tables come out: OUTPUT/readings, one row a page with its whole reading as JSON, and OUTPUT/statements, one row a statement. A page that
cannot be read is a row with an error code, not a failed job. Every machine needs the project (READOUT, by default this checkout) and Node.
"""

import argparse
import glob
import json
import os
import shlex

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import IntegerType, LongType, StringType, StructField, StructType

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
# The project brings its own Node; a machine's may be too old.
NODE = f"{shlex.quote(ROOT)}/node_modules/.bin/node"
READOUT = os.environ.get("READOUT", f"{NODE} {shlex.quote(ROOT)}/packages/readout/bin/readout.js")
WARC_LINES = os.environ.get("READOUT_WARC_LINES", f"{NODE} {shlex.quote(ROOT)}/examples/spark/warc-lines.mjs")

PAGE = StructType(
    [
        StructField("id", StringType(), False),
        StructField("source", StringType()),
        StructField("url", StringType()),
        StructField("outlet", StringType()),
        StructField("headline", StringType()),
        StructField("published", StringType()),
        StructField("language", StringType()),
        StructField("words", LongType()),
        StructField("statements", IntegerType()),
        StructField("contacts", IntegerType()),
        StructField("commitments", IntegerType()),
        StructField("error", StringType()),
        StructField("reading", StringType()),
    ]
)
STATEMENT = StructType(
    [
        StructField("id", StringType(), False),
        StructField("source", StringType(), False),
        StructField("statement", StringType(), False),
        StructField("speaker", StringType()),
        StructField("act", StringType()),
        StructField("mode", StringType()),
        StructField("start", LongType()),
        StructField("end", LongType()),
        StructField("exact", StringType()),
    ]
)


def words_of(sourced):
    """The words of a value that the page holds or that came beside it."""
    return None if sourced is None else sourced.get("exact", sourced.get("value"))


def page_row(line):
    """One output line of `readout batch` as a row of the table of pages."""
    given = json.loads(line)
    empty = dict.fromkeys(field.name for field in PAGE.fields)
    if "error" in given:
        return Row(**{**empty, "id": str(given["id"] if given["id"] is not None else f"line {given['line']}"), "error": given["error"]["code"]})
    reading = given["reading"]
    article = reading["article"]
    return Row(
        **{
            **empty,
            "id": str(given["id"]),
            "source": reading["source"]["id"],
            "url": reading["source"].get("url"),
            "outlet": words_of(article.get("outlet")),
            "headline": words_of(article.get("headline")),
            "published": (article.get("published") or {}).get("value"),
            "language": article["language"],
            "words": article["words"],
            "statements": len(reading["statements"]),
            "contacts": len(reading["contacts"]),
            "commitments": len(reading["commitments"]),
            "reading": json.dumps(reading, ensure_ascii=False, separators=(",", ":")),
        }
    )


def statement_rows(row):
    """The statements of a page, each with the characters it stands on."""
    if row.reading is None:
        return []
    reading = json.loads(row.reading)
    names = {actor["id"]: actor["name"] for actor in reading["actors"]}
    return [
        Row(
            id=row.id,
            source=row.source,
            statement=one["id"],
            speaker=names.get(one["speaker"]),
            act=one["act"],
            mode=one["mode"],
            start=one["content"][0]["start"] if one["content"] else None,
            end=one["content"][-1]["end"] if one["content"] else None,
            exact=" … ".join(span["exact"] for span in one["content"]),
        )
        for one in reading["statements"]
    ]


def json_lines(spark, pattern, partitions):
    """The pages of the input as JSON lines, spread over the partitions."""
    context = spark.sparkContext
    if pattern.endswith((".warc", ".warc.gz")):
        # A WARC file is read from its beginning to its end by one task; its pages are spread afterwards.
        files = sorted(glob.glob(pattern)) or [pattern]
        return context.parallelize(files, len(files)).pipe(WARC_LINES, checkCode=True).repartition(partitions)
    return context.textFile(pattern, partitions).repartition(partitions)


def read_archive(spark, pattern, output, partitions, options=""):
    """Reads every page of `pattern` and writes both tables; gives the number of pages read and of pages with an error."""
    # A reader that dies fails its task, and Spark runs the partition again; lines are the same whoever reads them.
    answers = json_lines(spark, pattern, partitions).pipe(f"{READOUT} batch --part {options}".strip(), checkCode=True)
    pages = spark.createDataFrame(answers.map(page_row), PAGE)
    pages.write.mode("overwrite").parquet(f"{output}/readings")
    held = spark.read.parquet(f"{output}/readings")
    spark.createDataFrame(held.rdd.flatMap(statement_rows), STATEMENT).write.mode("overwrite").parquet(f"{output}/statements")
    failed = held.where(held.error.isNotNull()).count()
    return held.count() - failed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="JSON lines or WARC files, with * for many")
    parser.add_argument("--output", required=True, help="folder for the two Parquet tables")
    parser.add_argument("--partitions", type=int, default=64, help="parts that are read side by side; several a core")
    parser.add_argument("--options", default="", help="options for readout batch, such as --no-model")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("readout archive").getOrCreate()
    read, failed = read_archive(spark, given.input, given.output, given.partitions, given.options)
    print(f"{read} pages read, {failed} with an error; tables in {given.output}")
    spark.stop()


if __name__ == "__main__":
    main()

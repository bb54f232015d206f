import type { LineColumn } from './line-rows.ts'

/** Rows of one group: readers skip whole groups, and a group is what is held in memory beside the file. */
const GROUP = 10_000

/**
 * Rows as a Parquet file (Snappy), with the types of their columns; an absent cell is null.
 * Example: await parquet([{ name: 'start', type: 'whole' }], rows) -> the bytes of a file with one column of INT32.
 * Source: https://parquet.apache.org/docs/file-format/
 */
export async function parquet(
  columns: readonly LineColumn[],
  rows: AsyncIterable<readonly (string | number | null)[]> | Iterable<readonly (string | number | null)[]>,
): Promise<{ bytes: Uint8Array; rows: number }> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const typeOf = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const
  const columnsOf = (group: readonly (readonly (string | number | null)[])[]) =>
    columns.map(({ name, type }, n) => ({ name, type: typeOf[type], nullable: true, data: group.map((row) => row[n] ?? null) }))
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }) })
  let group: (readonly (string | number | null)[])[] = []
  let count = 0
  const flush = async () => {
    if (group.length) await file.write({ columnData: columnsOf(group), rowGroupSize: GROUP })
    group = []
  }
  for await (const row of rows) {
    group.push(row)
    count++
    if (group.length === GROUP) await flush()
  }
  await flush()
  await file.finish()
  return { bytes: new Uint8Array(writer.getBuffer()), rows: count }
}

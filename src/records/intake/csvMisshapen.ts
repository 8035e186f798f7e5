import { AuditError } from '../../errors.js'
import { literal, utf8Bytes } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { DatasetFile } from './datasetFiles.js'
import type { ReadableText } from './textFile.js'

/** Rows of a csv file that are no rows: another number of cells than the header, a quotation mark astray. One each. */
export const misshapen = 'intake.misshapen'

export async function createMisshapen(store: Store): Promise<void> {
  await store.run(`create or replace table ${misshapen} (part INTEGER, line BIGINT, "value" VARCHAR)`)
}

/** The engine appends what it rejects to its own tables, whichever file it came from. */
export async function forgetMisshapen(store: Store): Promise<void> {
  await store.run('drop table if exists csv_rejects')
  await store.run('drop table if exists csv_reject_scans')
}

export async function keepMisshapen(store: Store, file: DatasetFile, text: ReadableText, part: number): Promise<void> {
  await refuseOpenQuote(store, file, text)
  await store.run(
    `insert into ${misshapen} select ${part}, line, any_value(csv_line) from csv_rejects group by line order by line`,
  )
  await forgetMisshapen(store)
}

async function refuseOpenQuote(store: Store, file: DatasetFile, text: ReadableText): Promise<void> {
  const size = text.bytes === null ? 'null' : literal(text.bytes)
  const [open] = await store.rows<{ line: number }>(
    `select line from csv_rejects where error_type = 'UNQUOTED VALUE' and csv_line like ${literal('%_\n_%')} and line_byte_position + ${utf8Bytes('csv_line')} >= ${size} limit 1`,
  )
  if (open !== undefined) throw new AuditError('QUOTE_OPEN', { file: file.name, line: open.line })
}

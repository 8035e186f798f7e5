import { literal, nonNullOf, struct } from '../../store/dialect.js'
import type { Column } from '../table.js'
import type { Problem } from '../validate.js'
import { mayBeBlank } from './blank.js'
import type { Reading } from './reading.js'

export interface ColumnReading extends Reading {
  readonly column: Column
}

/** Where a row breaks the schema, as SQL: the flat constraints of a table, compiled. */
export interface RowBreach {
  /** True or null; null here: no row can. */
  readonly any: string | null
  readonly list: string
}

export function rowBreach(readings: readonly ColumnReading[]): RowBreach {
  const conditions = readings
    .map((reading) => ({ reading, of: conditionsOf(reading) }))
    .filter(({ of }) => of.length > 0)
  const any = conditions.flatMap(({ of }) => of.map(([, condition]) => `(${condition})`)).join(' or ')
  const elements = conditions.map(({ reading, of }) => {
    const problem = `case ${of.map(([name, condition]) => `when ${condition} then ${literal(name)}`).join(' ')} end`
    return `case when (${problem}) is not null then ${breachStruct(reading, problem)} end`
  })
  return { any: any === '' ? null : any, list: elements.length === 0 ? emptyBreaches : nonNullOf(elements) }
}

/** True for every row that breaks the schema or holds a blank text, and for next to no other: settled without trimming a text. */
export function rowDoubt(readings: readonly ColumnReading[]): string {
  const doubts = readings.flatMap((reading) => {
    if (reading.blank === null) return conditionsOf(reading).map(([, condition]) => condition)
    const lookedAt = { ...reading, absent: `${reading.value} is null`, blank: null }
    return [...conditionsOf(lookedAt).map(([, condition]) => condition), mayBeBlank(reading.value)]
  })
  return doubts.length === 0 ? 'false' : doubts.map((doubt) => `(${doubt})`).join(' or ')
}

export const breachType = 'STRUCT("column" VARCHAR, "value" VARCHAR, problem VARCHAR)'
const emptyBreaches = `cast([] as ${breachType}[])`

const breachStruct = (reading: ColumnReading, problem: string): string =>
  struct([
    ['column', literal(reading.column.name)],
    ['value', `left(${reading.text}, 80)`],
    ['problem', problem],
  ])

/** In order of precedence. */
function conditionsOf({ column, ...reading }: ColumnReading): [Problem, string][] {
  const conditions: [Problem, string][] = []
  const mandatory = column.level === 'key' || column.level === 'required'
  if (mandatory) conditions.push(['required', reading.absent])
  if (reading.broken !== null) conditions.push(['type', reading.broken])
  if (column.codes !== null) conditions.push(['code', notListed(reading, column.codes)])
  if (column.minimum !== null) conditions.push(['minimum', `${reading.value} < ${column.minimum}`])
  if (column.maximum !== null) conditions.push(['maximum', `${reading.value} > ${column.maximum}`])
  return conditions
}

function notListed(reading: Reading, codes: readonly string[]): string {
  const outside = `${reading.value} not in (${codes.map(literal).join(', ')})`
  return reading.blank === null ? outside : `(${outside} and not (${reading.blank}))`
}

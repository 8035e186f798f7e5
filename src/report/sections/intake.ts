import { said, textOf } from '../../wording/said.js'
import type { AuditHead, TableIntake } from '../auditResult.js'
import type { ReportMaterial } from '../material.js'
import { count } from '../numbers.js'
import { remembered } from '../remembered.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'

export interface IntakeSection {
  readonly delivered: readonly TableRow[]
  readonly totals: TableRow
  readonly remarks: readonly TableRemark[]
  readonly undelivered: readonly { readonly name: string; readonly title: string }[]
  readonly undeliveredTitle: string
}

export interface TableRow {
  readonly name: string
  readonly title: string
  readonly files: string
  readonly read: string
  readonly used: string
  readonly quarantined: string
  readonly duplicates: string
  readonly orphans: string
}

/** What is to be said of one table beyond its counts. */
export interface TableRemark {
  readonly name: string
  readonly title: string
  readonly reasons: readonly { readonly column: string; readonly title: string; readonly text: string }[]
  readonly columns: readonly { readonly label: string; readonly names: string }[]
}

type Described = Pick<ReportMaterial, 'tables'>

/** What was received, used and refused, table by table: of the whole run, for one delivery may hold several platforms. */
export const intakeSection = remembered((result: AuditHead, material: Described, edition: Edition): IntakeSection => {
  const delivered = result.intake.filter((table) => table.delivered)
  const undelivered = result.intake.filter((table) => !table.delivered)
  return {
    delivered: delivered.map((table) => tableRow(table, tableTitle(table.table, material, edition))),
    totals: tableRow(sum(delivered), edition.say('intake.total')),
    remarks: delivered.map((table) => tableRemark(table, material, edition)).filter(hasSomethingToSay),
    undelivered: undelivered.map(({ table }) => ({ name: table, title: tableTitle(table, material, edition) })),
    undeliveredTitle: edition.say('intake.undelivered', { n: count(undelivered.length) }),
  }
})

export const tableTitle = (name: string, { tables }: Described, { pick }: Edition): string => {
  const table = tables.get(name)
  return table === undefined ? name : pick(table.title)
}

/** A column by its title, then its name: 知情同意时间（consent_at）. */
export function columnTitle(table: string, column: string, { tables }: Described, { pick, say }: Edition): string {
  const known = tables.get(table)?.columns.find(({ name }) => name === column)
  const name = recordText(column)
  return known === undefined ? name : say('intake.column', { title: pick(known.title), name })
}

const tableRow = (table: TableIntake, title: string): TableRow => ({
  name: table.table,
  title,
  files: count(table.files),
  read: count(table.read),
  used: count(table.used),
  quarantined: count(table.quarantined),
  duplicates: count(table.duplicates),
  orphans: count(table.orphans),
})

function sum(tables: readonly TableIntake[]): TableIntake {
  const total = (of: (table: TableIntake) => number): number => tables.reduce((all, table) => all + of(table), 0)
  return {
    table: '',
    delivered: true,
    files: total(({ files }) => files),
    read: total(({ read }) => read),
    used: total(({ used }) => used),
    quarantined: total(({ quarantined }) => quarantined),
    duplicates: total(({ duplicates }) => duplicates),
    orphans: total(({ orphans }) => orphans),
    missingColumns: [],
    emptyColumns: [],
    unknownColumns: [],
    reasons: [],
  }
}

function tableRemark(table: TableIntake, material: Described, edition: Edition): TableRemark {
  const { say } = edition
  const title = (column: string) => columnTitle(table.table, column, material, edition)
  const list = (label: string, columns: readonly string[]) =>
    columns.length === 0 ? [] : [{ label, names: columns.map(title).join(say('list.separator')) }]
  return {
    name: table.table,
    title: tableTitle(table.table, material, edition),
    reasons: table.reasons.map(({ column, problem, rows }) => ({
      column: recordText(column),
      title: title(column),
      text: say('intake.reason', { problem: textOf(said(`problem.${problem}`), edition.language), rows: count(rows) }),
    })),
    columns: [
      ...list(say('intake.missingColumns'), table.missingColumns),
      ...list(say('intake.emptyColumns'), table.emptyColumns),
      ...list(say('intake.unknownColumns'), table.unknownColumns),
    ],
  }
}

const hasSomethingToSay = ({ reasons, columns }: TableRemark): boolean => reasons.length + columns.length > 0

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AuditError, didYouMean } from '../errors.js'
import type { RecordRow } from '../records/fromRows.js'
import { readNamed } from '../store/readNamed.js'
import { type Outcome, outcomes } from '../verdicts/outcome.js'
import { jsonFault } from '../wording/jsonFault.js'
import { said } from '../wording/said.js'

/** Changes to the baseline: per table, what row k (from 0) says otherwise; null removes row k, [] removes all rows. */
export type Given = Readonly<Record<string, readonly (RecordRow | null)[]>>

export interface Case {
  /** A sentence that tells this case from the others of its rule. */
  readonly says: string
  readonly expect: Outcome
  readonly given: Given
  /** Tables and columns (`messages`, `messages.sent_at`) that the platform did not deliver. */
  readonly undelivered: readonly string[]
  /** Needed where the records hold several units of the rule's kind. */
  readonly unitId: string | null
}

export interface CaseFile {
  readonly rule: string
  readonly cases: readonly Case[]
  readonly file: string
}

const suffix = '.cases.json'

/** All <folder>/<dimension>/<ID>.cases.json. @throws AuditError for the first that is not a case file. */
export function readCaseFiles(folder: string): CaseFile[] {
  if (!existsSync(folder)) throw new AuditError('CASES_FOLDER_MISSING', { folder })
  return readNamed(folder, (path) => readdirSync(path, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readNamed(join(folder, name), (path) => readdirSync(path))
        .filter((file) => file.endsWith(suffix))
        .sort()
        .map((file) => readCaseFile(join(folder, name, file))),
    )
}

function readCaseFile(file: string): CaseFile {
  const content = parse(file)
  checkKeys(content, ['rule', 'cases'], ['rule', 'cases'], file)
  if (content.rule !== basename(file, suffix))
    throw new AuditError('CASES_MALFORMED.rule', { where: file, value: JSON.stringify(content.rule) })
  if (!Array.isArray(content.cases)) throw new AuditError('CASES_MALFORMED.cases', { where: file })
  const cases = content.cases.map((raw: unknown, index) => caseOf(raw, `${file} cases[${index}]`))
  refuseRepeats(cases, file)
  return { rule: content.rule, cases, file }
}

function parse(file: string): Readonly<Record<string, unknown>> {
  const text = readNamed(file, (path) => readFileSync(path, 'utf8'))
  try {
    return recordOf(JSON.parse(text), file)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AuditError('CASES_MALFORMED.json', { where: file, fault: jsonFault(text, error) })
  }
}

function caseOf(raw: unknown, where: string): Case {
  const content = recordOf(raw, where)
  checkKeys(content, ['says', 'expect', 'given', 'undelivered', 'unitId'], ['says', 'expect'], where)
  const { says, given = {}, undelivered = [], unitId = null } = content
  if (typeof says !== 'string' || says.trim() === '') throw new AuditError('CASES_MALFORMED.says', { where })
  const expect = outcomes.find((outcome) => outcome === content.expect)
  if (expect === undefined)
    throw new AuditError('CASES_MALFORMED.expect', {
      where,
      value: JSON.stringify(content.expect) ?? 'null',
      names: outcomes,
    })
  if (!isListOf(undelivered, (need): need is string => typeof need === 'string'))
    throw new AuditError('CASES_MALFORMED.undelivered', { where })
  if (unitId !== null && typeof unitId !== 'string') throw new AuditError('CASES_MALFORMED.unitId', { where })
  return { says, expect, given: givenOf(given, where), undelivered: [...undelivered].sort(), unitId }
}

function givenOf(raw: unknown, where: string): Given {
  const given = recordOf(raw, `${where} given`)
  return Object.fromEntries(
    Object.entries(given).map(([table, patches]) => {
      if (!isListOf(patches, (patch): patch is RecordRow | null => patch === null || isRecord(patch)))
        throw new AuditError('CASES_MALFORMED.rows', { where: `${where} given.${table}` })
      return [table, patches]
    }),
  )
}

function refuseRepeats(cases: readonly Case[], file: string): void {
  const sentences = new Set<string>()
  const contents = new Map<string, string>()
  for (const { says, given, undelivered, unitId } of cases) {
    if (sentences.has(says)) throw new AuditError('CASES_MALFORMED.sentence', { where: file, says })
    sentences.add(says)
    const content = JSON.stringify([given, undelivered, unitId])
    const twin = contents.get(content)
    if (twin !== undefined) throw new AuditError('CASES_MALFORMED.twin', { where: file, says, twin })
    contents.set(content, says)
  }
}

function checkKeys(
  content: Readonly<Record<string, unknown>>,
  known: readonly string[],
  required: readonly string[],
  where: string,
): void {
  for (const key of Object.keys(content))
    if (!known.includes(key)) {
      const remedy = didYouMean(key, known, said('hint.use', { names: known }))
      throw new AuditError('CASES_MALFORMED.key', { where, key, remedy })
    }
  for (const key of required) if (!(key in content)) throw new AuditError('CASES_MALFORMED.missing', { where, key })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw new AuditError('CASES_MALFORMED.object', { where })
}

const isListOf = <T>(value: unknown, isOne: (element: unknown) => element is T): value is T[] =>
  Array.isArray(value) && value.every((element) => isOne(element))

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AuditError, nearest } from '../errors.js'
import type { RecordRow } from '../records/fromRows.js'
import { type Outcome, outcomes } from '../verdicts/outcome.js'

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
  if (!existsSync(folder))
    throw new AuditError(
      'CASES_FOLDER_MISSING',
      `${folder}: there is no such folder. Put cases there, or name their folder with --cases.`,
    )
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(suffix))
        .sort()
        .map((file) => readCaseFile(join(folder, name, file))),
    )
}

function readCaseFile(file: string): CaseFile {
  const content = parse(file)
  checkKeys(content, ['rule', 'cases'], ['rule', 'cases'], file)
  if (content.rule !== basename(file, suffix))
    throw malformed(file, `"rule" is ${JSON.stringify(content.rule)}`, 'Name the file after its rule.')
  if (!Array.isArray(content.cases)) throw malformed(file, '"cases" is no list', 'Write a list of cases.')
  const cases = content.cases.map((raw: unknown, index) => caseOf(raw, `${file} cases[${index}]`))
  refuseRepeats(cases, file)
  return { rule: content.rule, cases, file }
}

function parse(file: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(readFileSync(file, 'utf8')), file)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw malformed(file, `it is not JSON (${error.message.replaceAll(/\s+/g, ' ')})`, 'Correct it.')
  }
}

function caseOf(raw: unknown, where: string): Case {
  const content = recordOf(raw, where)
  checkKeys(content, ['says', 'expect', 'given', 'undelivered', 'unitId'], ['says', 'expect'], where)
  const { says, given = {}, undelivered = [], unitId = null } = content
  if (typeof says !== 'string' || says.trim() === '')
    throw malformed(where, '"says" is no text', 'Say what is special.')
  const expect = outcomes.find((outcome) => outcome === content.expect)
  if (expect === undefined)
    throw malformed(where, `"expect" is ${JSON.stringify(content.expect)}`, `Use one of ${outcomes.join(', ')}.`)
  if (!isListOf(undelivered, (need): need is string => typeof need === 'string'))
    throw malformed(where, '"undelivered" is no list of texts', 'List tables and table.column.')
  if (unitId !== null && typeof unitId !== 'string') throw malformed(where, '"unitId" is no text', 'Write it as text.')
  return { says, expect, given: givenOf(given, where), undelivered: [...undelivered].sort(), unitId }
}

function givenOf(raw: unknown, where: string): Given {
  const given = recordOf(raw, `${where} given`)
  return Object.fromEntries(
    Object.entries(given).map(([table, patches]) => {
      if (!isListOf(patches, (patch): patch is RecordRow | null => patch === null || isRecord(patch)))
        throw malformed(`${where} given.${table}`, 'it is no list of rows', 'Write a list, even for one row.')
      return [table, patches]
    }),
  )
}

function refuseRepeats(cases: readonly Case[], file: string): void {
  const sentences = new Set<string>()
  const contents = new Map<string, string>()
  for (const { says, given, undelivered, unitId } of cases) {
    if (sentences.has(says)) throw malformed(file, `two cases say "${says}"`, 'Say what sets them apart.')
    sentences.add(says)
    const content = JSON.stringify([given, undelivered, unitId])
    const twin = contents.get(content)
    if (twin !== undefined) throw malformed(file, `"${says}" is the same case as "${twin}"`, 'Remove one.')
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
      const near = nearest(key, known)
      const remedy = near === null ? `Use ${known.join(', ')}.` : `Did you mean "${near}"?`
      throw malformed(where, `"${key}" is no key here`, remedy)
    }
  for (const key of required) if (!(key in content)) throw malformed(where, `"${key}" is missing`, 'Add it.')
}

const malformed = (where: string, wrong: string, remedy: string): AuditError =>
  new AuditError('CASES_MALFORMED', `${where}: ${wrong}. ${remedy}`)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw malformed(where, 'it is no object', 'Write an object.')
}

const isListOf = <T>(value: unknown, isOne: (element: unknown) => element is T): value is T[] =>
  Array.isArray(value) && value.every((element) => isOne(element))

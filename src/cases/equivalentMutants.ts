import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import type { Bilingual } from '../records/table.js'

/** Why a mistake that no case notices changes no verdict on any records: by rule (named as its case file), then by the mistake. */
export type EquivalentMutants = ReadonlyMap<string, ReadonlyMap<string, Bilingual>>

export const equivalentMutantsFile = 'equivalent-mutants.json'

/** Reads <folder>/equivalent-mutants.json; empty where there is none. @throws AuditError where it is not of that form. */
export function readEquivalentMutants(folder: string): EquivalentMutants {
  const file = join(folder, equivalentMutantsFile)
  if (!existsSync(file)) return new Map()
  const entries = (value: unknown, where: string): [string, unknown][] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
    throw malformed(where, 'it is no object', 'Write { rule: { mistake: { "zh-CN": reason, "en": reason } } }.')
  }
  return new Map(
    entries(parsed(file), file).map(([rule, ofRule]) => [
      rule,
      new Map(
        entries(ofRule, `${file} ${rule}`).map(([mistake, reason]) => [
          mistake,
          bilingual(
            Object.fromEntries(entries(reason, `${file} ${rule} "${mistake}"`)),
            `${file} ${rule} "${mistake}"`,
          ),
        ]),
      ),
    ]),
  )
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw malformed(file, `it is not JSON (${error.message.replaceAll(/\s+/g, ' ')})`, 'Correct it.')
  }
}

function bilingual({ 'zh-CN': zh, en, ...rest }: Readonly<Record<string, unknown>>, where: string): Bilingual {
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw malformed(where, `"${unknown}" is no language here`, 'Use zh-CN and en.')
  if (typeof zh === 'string' && typeof en === 'string' && zh.trim() !== '' && en.trim() !== '')
    return { 'zh-CN': zh, en }
  throw malformed(where, 'the reason is not there in both languages', 'Write "zh-CN" and "en".')
}

const malformed = (where: string, wrong: string, remedy: string): AuditError =>
  new AuditError('MUTANTS_MALFORMED', `${where}: ${wrong}. ${remedy}`)

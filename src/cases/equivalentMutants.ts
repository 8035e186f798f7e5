import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { readNamed } from '../store/readNamed.js'
import type { Bilingual } from '../wording/bilingual.js'
import { jsonFault } from '../wording/jsonFault.js'

/** Why a mistake that no case notices changes no verdict on any records: by rule (named as its case file), then by the mistake. */
export type EquivalentMutants = ReadonlyMap<string, ReadonlyMap<string, Bilingual>>

export const equivalentMutantsFile = 'equivalent-mutants.json'

/** Reads <folder>/equivalent-mutants.json; empty where there is none. @throws AuditError where it is not of that form. */
export function readEquivalentMutants(folder: string): EquivalentMutants {
  const file = join(folder, equivalentMutantsFile)
  if (!existsSync(file)) return new Map()
  return new Map(
    entriesOf(parsed(file), file).map(([rule, ofRule]) => {
      const reasons = entriesOf(ofRule, `${file} ${rule}`).map(([mistake, reason]) => {
        const where = `${file} ${rule} "${mistake}"`
        return [mistake, bilingual(Object.fromEntries(entriesOf(reason, where)), where)] as const
      })
      return [rule, new Map(reasons)]
    }),
  )
}

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  throw new AuditError('MUTANTS_MALFORMED.object', { where })
}

function parsed(file: string): unknown {
  const text = readNamed(file, (path) => readFileSync(path, 'utf8'))
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AuditError('MUTANTS_MALFORMED.json', { where: file, fault: jsonFault(text, error) })
  }
}

function bilingual({ 'zh-CN': zh, en, ...rest }: Readonly<Record<string, unknown>>, where: string): Bilingual {
  const [key] = Object.keys(rest)
  if (key !== undefined) throw new AuditError('MUTANTS_MALFORMED.language', { where, key })
  if (typeof zh === 'string' && typeof en === 'string' && zh.trim() !== '' && en.trim() !== '')
    return { 'zh-CN': zh, en }
  throw new AuditError('MUTANTS_MALFORMED.reason', { where })
}

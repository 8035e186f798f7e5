import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '../records/table.js'

/** A requirement of the regulations that no rule expresses. */
export interface NotExpressed {
  readonly id: string
  readonly title: Bilingual
  readonly reason: Bilingual
}

/** From not-expressed.json of a folder of rules; none where the folder has no such file. */
export function loadNotExpressed(folder: string): readonly NotExpressed[] {
  const file = join(folder, 'not-expressed.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NotExpressed[]) : []
}

/** The requirement that a rule expresses: its id without the suffix of its consequence and the letters of a province. */
export const requirementOf = (ruleId: string): string => ruleId.replace(/[RT]?(-[A-Z]{2})?$/, '')

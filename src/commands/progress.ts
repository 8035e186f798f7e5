import type { Vocabulary } from '../facts/vocabulary.js'
import { loadTables } from '../records/table.js'
import type { CommandContext } from './command.js'
import type { SayKey } from './say.js'

const keys: Readonly<Record<string, SayKey>> = {
  digest: 'progress.digest',
  read: 'progress.intake',
  check: 'progress.check',
  verdicts: 'progress.verdicts',
  report: 'progress.report',
}

/** Draws the steps of a run (`digest`, `check:consultations`, `verdicts:prescription` …) with their names in words. */
export function stepsShown(
  vocabulary: Vocabulary,
  { terminal, say, language }: CommandContext,
): (step: string, done: number, total: number) => void {
  const tables = loadTables()
  return (step, done, total) => {
    const [kind = '', name = ''] = step.split(':')
    const key = keys[kind]
    if (key === undefined) throw new Error(`no wording for the step ${step}`)
    const table = tables.get(name)?.title[language] ?? name
    const unit = vocabulary.get(name)?.unit.title[language] ?? name
    terminal.progress(say(key, { table, unit }), done, total)
  }
}

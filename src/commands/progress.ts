import type { Vocabulary } from '../facts/vocabulary.js'
import { loadTables } from '../records/table.js'
import { count } from '../report/numbers.js'
import type { CommandContext } from './command.js'
import { paceOf } from './pace.js'
import type { Say, SayKey } from './say.js'

const keys: Readonly<Record<string, SayKey>> = {
  digest: 'progress.digest',
  read: 'progress.intake',
  check: 'progress.check',
  link: 'progress.link',
  count: 'progress.count',
  part: 'progress.part',
  verdicts: 'progress.verdicts',
  report: 'progress.report',
  findings: 'progress.findings',
  pages: 'progress.pages',
}

/** Draws the steps of a run (`digest`, `check:consultations`, `verdicts:prescription` …) with their names in words. Judging is measured in rows. */
export function stepsShown(
  vocabulary: Vocabulary,
  { terminal, say, language }: CommandContext,
): (step: string, done: number, total: number) => void {
  const tables = loadTables()
  const pace = paceOf(() => performance.now())
  return (step, done, total) => {
    const [kind = '', name = ''] = step.split(':')
    const key = keys[kind]
    if (key === undefined) throw new Error(`no wording for the step ${step}`)
    const table = tables.get(name)?.title[language] ?? name
    const unit = vocabulary.get(name)?.unit.title[language] ?? name
    const inRows = kind === 'verdicts' || kind === 'report'
    const going = inRows ? pace('rows', done, total) : null
    terminal.progress(say(key, { table, unit }), done, total, {
      step: kind,
      ...(name === '' ? {} : { name }),
      unit: inRows ? 'rows' : 'steps',
      perSecond: going === null ? null : Math.round(going.perSecond),
      secondsLeft: going === null ? null : Math.round(going.secondsLeft),
      detail:
        going === null
          ? ''
          : say('progress.pace', { rate: count(Math.round(going.perSecond)), left: timeText(going.secondsLeft, say) }),
    })
  }
}

function timeText(seconds: number, say: Say): string {
  const minutes = Math.floor(Math.round(seconds) / 60)
  if (minutes >= 60) return say('progress.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return minutes > 0
    ? say('progress.minutes', { minutes, seconds: Math.round(seconds) % 60 })
    : say('progress.seconds', { seconds: Math.round(seconds) })
}

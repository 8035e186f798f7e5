import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type AuditOptions, type AuditRun, auditReading } from '../audit/audit.js'
import { leastToAudit } from '../audit/budget.js'
import { readEarlierRun } from '../audit/earlierRun.js'
import { type RunFolder, stageRunFolder } from '../audit/runFolder.js'
import { AuditError } from '../errors.js'
import { loadVocabulary } from '../facts/vocabulary.js'
import type { AuditReading, PlatformResult } from '../report/auditResult.js'
import { auditJsonPieces } from '../report/json.js'
import { loadReportMaterial } from '../report/material.js'
import { count, scoreText } from '../report/numbers.js'
import { renderReports } from '../report/render.js'
import { unmatchedText } from '../report/sections/confirmed.js'
import { firstIds } from '../report/sections/firstIds.js'
import { foundText } from '../report/sections/found.js'
import { recordText } from '../report/text.js'
import { editionOf } from '../report/wording.js'
import { type Severity, severities } from '../rules/rule.js'
import { isFull } from '../wording/systemFault.js'
import type { Command, CommandContext, ExitCode } from './command.js'
import {
  boundsOf,
  type EngineArguments,
  engineOptions,
  given,
  integer,
  periodOf,
  positiveInteger,
  recordOptions,
} from './options.js'
import { stepsShown } from './progress.js'

interface AuditArguments extends EngineArguments {
  readonly dataset: string
  readonly out?: string
  readonly from?: string
  readonly to?: string
  readonly layout?: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly lists?: readonly string[]
  readonly seed: number
  readonly sample: number
  readonly confirmed?: string
  readonly since?: string
  readonly batchRows?: number
  readonly failOn: Severity | 'never'
  readonly csv: boolean
  readonly overwrite: boolean
  readonly json: boolean
}

export const auditCommand: Command = {
  options: (yargs, say) =>
    engineOptions(recordOptions(yargs, say), say)
      .positional('dataset', { type: 'string', demandOption: true, describe: say('audit.dataset') })
      .option('out', { type: 'string', requiresArg: true, describe: say('option.out') })
      .option('from', { type: 'string', requiresArg: true, describe: say('option.from') })
      .option('to', { type: 'string', requiresArg: true, describe: say('option.to') })
      .option('confirmed', { type: 'string', requiresArg: true, describe: say('option.confirmed') })
      .option('batch-rows', {
        type: 'number',
        requiresArg: true,
        describe: say('option.batchRows'),
        group: say('group.engine'),
      })
      .option('since', { type: 'string', requiresArg: true, describe: say('option.since') })
      .option('fail-on', {
        requiresArg: true,
        choices: [...severities, 'never'],
        default: 'never',
        describe: say('option.failOn'),
      })
      .option('csv', { type: 'boolean', default: false, describe: say('option.csv') })
      .option('overwrite', { type: 'boolean', default: false, describe: say('option.overwrite') })
      .option('seed', { type: 'number', requiresArg: true, default: 1, describe: say('option.seed') })
      .option('sample', { type: 'number', requiresArg: true, default: 1000, describe: say('option.sample') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 audit records --from 2025-03-01 --to 2025-03-31 --out reports/2025-03', say('audit.example')),
  async run(args: AuditArguments, context) {
    const out = args.out ?? join('reports', basename(resolve(args.dataset)))
    const period = periodOf(args.from, args.to)
    const confirmed = args.confirmed === undefined ? undefined : confirmedIds(args.confirmed)
    const folder = await stageRunFolder(out, args.overwrite)
    try {
      const since = args.since === undefined ? undefined : await readEarlierRun(args.since)
      const onProgress = stepsShown(await loadVocabulary(), context)
      const options: AuditOptions = {
        dataset: args.dataset,
        period,
        seed: integer('seed', args.seed),
        sample: positiveInteger('sample', args.sample) ?? 1000,
        toolVersion: context.version,
        run: { folder, csv: args.csv },
        onIgnored: (names) => noteIgnored(names, context),
        onTakenOver: (platforms) => noteTakenOver(platforms, folder, context),
        spillFolder: context.spillFolder(args.spill),
        onProgress,
        ...boundsOf(args, leastToAudit),
        ...given({
          confirmed,
          since,
          mostRowsAtOnce: positiveInteger('batch-rows', args.batchRows),
          layout: args.layout,
          rules: args.rules,
          overlays: args.overlay,
          lists: args.lists,
        }),
      }
      return await auditReading(options, async (run) => {
        folder.write('audit.json', auditJsonPieces(run.result))
        const material = { ...loadReportMaterial(run.vocabulary), language: context.language }
        let pages = 0
        for (const { path, content } of renderReports(run.result, run.rules, material)) {
          onProgress('pages', pages, run.result.platforms.length + 1)
          folder.write(path, [content])
          pages += 1
        }
        const summary = args.json ? [] : summaryOf(run, out, context)
        const code = exitCode(run.result, args.failOn)
        folder.publish()
        noteLeftOut(run.result, context)
        noteUnmatched(run.result, args.confirmed ?? '', context)
        for (const line of summary) context.terminal.print(line)
        if (args.json) await context.terminal.copy(join(out, 'audit.json'))
        return code
      })
    } catch (error) {
      folder.discard()
      throw isFull(error) ? new AuditError('DISK_FULL.file', { path: out }) : error
    }
  },
}

/** One finding id per line; blank lines, a header `finding_id`, and further comma-separated columns are allowed. */
function confirmedIds(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new AuditError('CONFIRMED_UNREADABLE', { file })
  }
  const cells = text.split(/\r?\n/).map((line) => (line.replace(/^\uFEFF/, '').split(',')[0] ?? '').trim())
  return cells.flatMap((cell, index) => {
    if (cell === '' || (index === 0 && cell === 'finding_id')) return []
    if (/^[0-9a-f]{16}$/.test(cell)) return [cell]
    throw new AuditError('CONFIRMED_INVALID', { file, line: index + 1 })
  })
}

function noteTakenOver(
  { resumed, unchanged, total }: { resumed: number; unchanged: number; total: number },
  folder: RunFolder,
  { terminal, say }: CommandContext,
): void {
  const platforms = count(total)
  if (resumed > 0) terminal.note(say('audit.resumed', { done: count(resumed), platforms }))
  if (unchanged > 0) terminal.note(say('audit.unchanged', { done: count(unchanged), platforms }))
  for (const path of folder.leftovers()) terminal.note(say('audit.leftover', { path }))
}

const mostNamed = 5

function noteIgnored(names: readonly string[], { terminal, say, language }: CommandContext): void {
  const files = firstIds(names, mostNamed, editionOf(language))
  terminal.note(say('audit.ignored', { n: count(names.length), files }))
}

function noteLeftOut({ leftOut = [] }: AuditReading, { terminal, say, language }: CommandContext): void {
  if (leftOut.length === 0) return
  const ids = firstIds(leftOut, mostNamed, editionOf(language))
  terminal.note(say('audit.leftOut', { n: count(leftOut.length), ids }))
}

function noteUnmatched({ confirmed }: AuditReading, file: string, { terminal, say, language }: CommandContext): void {
  if (confirmed === undefined || confirmed.unmatched.length === 0) return
  const { listed, unmatched } = confirmed
  const ids = unmatchedText(confirmed, editionOf(language))
  terminal.note(
    say('audit.unmatchedConfirmed', {
      file: recordText(file),
      listed: count(listed),
      n: count(unmatched.length),
      ids,
    }),
  )
}

/** Of more a terminal is no place to read. */
const mostPlatformsNamed = 40

function summaryOf(
  { result, rules, scoring }: AuditRun<AuditReading>,
  out: string,
  { say, language }: CommandContext,
): string[] {
  const platforms: string[] = []
  const grades = new Map<string, number>()
  let consultations = 0
  for (const platform of result.platforms) {
    consultations += platform.consultations
    const grade = platform.grade ?? say('audit.ungraded')
    grades.set(grade, (grades.get(grade) ?? 0) + 1)
    if (result.platforms.length > mostPlatformsNamed) continue
    platforms.push(
      `  ${say('audit.platform', {
        name: recordText(platform.name),
        grade,
        score: scoreText(platform.score, scoring.bands),
        violations: foundText(platform, 'violation'),
        reviews: foundText(platform, 'review'),
      })}`,
    )
  }
  if (platforms.length === 0) {
    const counts = [...grades].sort(([a], [b]) => (a < b ? -1 : 1))
    const list = counts.map(([grade, n]) => say('audit.gradeCount', { grade, n: count(n) }))
    platforms.push(`  ${say('audit.grades', { grades: list.join(language === 'zh-CN' ? '、' : ', ') })}`)
  }
  const { units, verdicts } = result.agreement
  const refused = result.intake.reduce((sum, table) => sum + table.quarantined, 0)
  return [
    say('audit.done', {
      platforms: count(result.platforms.length),
      consultations: count(consultations),
      rules: count(rules.length),
    }),
    ...platforms,
    say('audit.agreement', { units: count(units), verdicts: count(verdicts) }),
    ...(refused > 0 ? [say('audit.refused', { rows: count(refused) })] : []),
    say('audit.report', { path: join(out, 'index.html') }),
  ]
}

function exitCode(result: AuditReading, failOn: Severity | 'never'): ExitCode {
  if (failOn === 'never') return 0
  const worstRanks = severities.slice(0, severities.indexOf(failOn) + 1)
  const violates = (platform: PlatformResult): boolean =>
    platform.rules.some(
      (rule) => rule.consequence === 'violation' && worstRanks.includes(rule.severity) && rule.fail > 0,
    )
  for (const platform of result.platforms) if (violates(platform)) return 1
  return 0
}

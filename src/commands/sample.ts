import { AuditError } from '../errors.js'
import { count } from '../report/numbers.js'
import { writeSample } from '../sample/writeSample.js'
import { isFull } from '../wording/systemFault.js'
import type { Command } from './command.js'
import { given, sizeOption, threadsOption } from './options.js'

interface SampleArguments {
  readonly out: string
  readonly consultations: number
  readonly platforms: number
  readonly seed: number
  readonly format: 'parquet' | 'csv' | 'ndjson'
  readonly overwrite: boolean
  readonly from?: string
  readonly days?: number
  readonly threads?: number
  readonly memory?: string
}

export const sampleCommand: Command = {
  options: (yargs, say) =>
    yargs
      .option('threads', {
        type: 'number',
        requiresArg: true,
        describe: say('option.threads'),
        group: say('group.engine'),
      })
      .option('memory', {
        type: 'string',
        requiresArg: true,
        describe: say('sample.memory'),
        group: say('group.engine'),
      })
      .option('out', { type: 'string', requiresArg: true, demandOption: true, describe: say('option.out') })
      .option('consultations', {
        type: 'number',
        requiresArg: true,
        default: 20_000,
        describe: say('sample.consultations'),
      })
      .option('platforms', { type: 'number', requiresArg: true, default: 6, describe: say('sample.platforms') })
      .option('seed', { type: 'number', requiresArg: true, default: 1, describe: say('sample.seed') })
      .option('format', {
        requiresArg: true,
        choices: ['parquet', 'csv', 'ndjson'],
        default: 'parquet',
        describe: say('sample.format'),
      })
      .option('from', { type: 'string', requiresArg: true, describe: say('sample.from') })
      .option('days', { type: 'number', requiresArg: true, describe: say('sample.days') })
      .option('overwrite', { type: 'boolean', default: false, describe: say('option.overwrite') })
      .example('$0 sample --consultations 20000 --platforms 6 --seed 1 --out sample', say('sample.example')),
  async run(args: SampleArguments, { terminal, say }) {
    const { out, consultations, platforms } = args
    const summary = await writeSample({
      out,
      overwrite: args.overwrite,
      consultations,
      platforms,
      seed: args.seed,
      format: args.format,
      onProgress: (_, done, total) => terminal.progress(say('progress.sample'), done, total),
      ...given({
        threads: threadsOption(args.threads),
        memory: sizeOption('memory', args.memory),
        from: args.from,
        days: args.days,
      }),
    }).catch((error) => {
      const isDiskFull = isFull(error) || (error instanceof AuditError && error.code === 'DISK_FULL')
      throw isDiskFull ? new AuditError('DISK_FULL.file', { path: out }) : error
    })
    terminal.print(
      say('sample.done', {
        consultations: count(consultations),
        rows: count(Object.values(summary.rows).reduce((sum, n) => sum + n, 0)),
        path: args.out,
      }),
    )
    return 0
  },
}

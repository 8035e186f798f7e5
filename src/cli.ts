#!/usr/bin/env node
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yargs from 'yargs'
import { hideBin, Parser } from 'yargs/helpers'
import type { Command, CommandContext } from './commands/command.js'
import { progressBar, progressLines } from './commands/progressBar.js'
import { errorLine, sayIn } from './commands/say.js'
import { refuseUnfit, usageError, usageStrings } from './commands/usage.js'
import { AuditError } from './errors.js'
import { languages } from './report/language.js'
import { packageFile } from './resources.js'
import { makeFolder } from './store/makeFolder.js'
import { isFull, systemFault } from './wording/systemFault.js'

const words = hideBin(process.argv)
// Both must be known before the options are described.
const { jsonProgress: inLines, lang } = Parser(words, { boolean: ['json-progress'], string: ['lang'] })
const language = languages.find((one) => one === lang) ?? 'zh-CN'
const say = sayIn(language)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

const spills: string[] = []
const removeSpills = (): void => {
  for (const folder of spills.splice(0)) rmSync(folder, { recursive: true, force: true })
}
process.on('exit', removeSpills)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    removeSpills()
    process.exit(128 + constants.signals[signal])
  })
// A reader such as `head` may close the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

// Standard error is for another program: everything on it is a JSON object per line.
const bar = inLines ? progressLines(process.stderr) : progressBar(process.stderr)
const complain = (text: string, error?: string): void =>
  void process.stderr.write(
    inLines ? `${JSON.stringify(error === undefined ? { note: text } : { error, text })}\n` : `${text}\n`,
  )
const context: CommandContext = {
  terminal: {
    print: (line) => {
      bar.clear()
      process.stdout.write(`${line}\n`)
    },
    copy: (file) => {
      bar.clear()
      return pipeline(createReadStream(file), process.stdout, { end: false })
    },
    note: (line) => {
      bar.clear()
      complain(line)
    },
    progress: (step, done, total, more) => bar.show(step, done, total, more),
  },
  language,
  say,
  version,
  spillFolder(parent) {
    const root = parent ?? tmpdir()
    try {
      makeFolder(root)
      clearEmpty(root)
      const folder = mkdtempSync(join(root, `ihq-${process.pid}-`))
      spills.push(folder)
      return folder
    } catch (error) {
      throw new AuditError('SPILL_UNWRITABLE', { folder: root, fault: systemFault(error) })
    }
  },
}

/** Only what the command line names is loaded: help needs none of them. */
const commands = {
  audit: { usage: 'audit <dataset>', load: async () => (await import('./commands/audit.js')).auditCommand },
  check: { usage: 'check <dataset>', load: async () => (await import('./commands/check.js')).checkCommand },
  rules: { usage: 'rules [action] [id]', load: async () => (await import('./commands/rules.js')).rulesCommand },
  explain: { usage: 'explain <rule> <unit>', load: async () => (await import('./commands/explain.js')).explainCommand },
  sample: { usage: 'sample', load: async () => (await import('./commands/sample.js')).sampleCommand },
} as const satisfies Readonly<Record<string, { readonly usage: string; load(): Promise<Command> }>>
const named = new Map<string, Command>()
for (const [name, { load }] of Object.entries(commands)) if (words.includes(name)) named.set(name, await load())
const commandOf = (name: string): Command => {
  const command = named.get(name)
  if (command === undefined) throw new Error(`${name} was called and is not on the command line`)
  return command
}

let parser = yargs(words)
  .scriptName('ihq')
  .parserConfiguration({ 'boolean-negation': false })
  .locale(language === 'en' ? 'en' : 'zh_CN')
  .updateStrings(usageStrings[language])
  .usage(say('about'))
  .option('lang', {
    requiresArg: true,
    choices: [...languages],
    default: language,
    describe: say('option.lang'),
    global: true,
  })
  .help('help', say('option.help'))
  .version('version', say('option.version'), version)
  .demandCommand(1)
  .strict()
  .wrap(Math.min(120, process.stdout.columns ?? 100))
  .fail((message, error) => {
    if (error instanceof Error && error.name !== 'YError') throw error
    throw usageError(message)
  })
for (const [name, { usage }] of Object.entries(commands))
  parser = parser.command(
    usage,
    say(`${name as keyof typeof commands}.describe`),
    (builder) => commandOf(name).options(builder, say),
    async (args) => {
      refuseUnfit(args, words)
      process.exitCode = await commandOf(name).run(args, context)
    },
  )

try {
  await parser.parseAsync()
} catch (caught) {
  bar.clear()
  const error = isFull(caught) ? new AuditError('DISK_FULL') : caught
  if (error instanceof AuditError) complain(errorLine(error, language), error.code)
  else complain(`${say('error.unexpected')}\n${error instanceof Error ? error.stack : String(error)}`, 'UNEXPECTED')
  process.exitCode = 2
} finally {
  bar.clear()
}

/** Folders that hold no file and whose process is gone: it was killed before it put anything in. */
function clearEmpty(root: string): void {
  for (const name of readdirSync(root)) {
    const [, owner] = /^ihq-(\d+)-/.exec(name) ?? []
    if (owner === undefined || isRunning(Number(owner))) continue
    const folder = join(root, name)
    try {
      for (const inner of readdirSync(folder)) rmdirSync(join(folder, inner))
      rmdirSync(folder)
    } catch {
      // Not empty, another user's, or gone.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

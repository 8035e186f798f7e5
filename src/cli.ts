#!/usr/bin/env node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import { auditCommand } from './commands/audit.js'
import { checkCommand } from './commands/check.js'
import type { Command, CommandContext } from './commands/command.js'
import { explainCommand } from './commands/explain.js'
import { progressBar, progressLines } from './commands/progressBar.js'
import { rulesCommand } from './commands/rules.js'
import { sampleCommand } from './commands/sample.js'
import { errorLine, sayIn } from './commands/say.js'
import { refuseUnfit, usageError, usageStrings } from './commands/usage.js'
import { AuditError } from './errors.js'
import { type Language, languages } from './report/language.js'
import { packageFile } from './resources.js'
import { makeFolder } from './store/makeFolder.js'
import { systemFault } from './wording/systemFault.js'

const commands: readonly Command[] = [auditCommand, checkCommand, rulesCommand, explainCommand, sampleCommand]
const words = hideBin(process.argv)
const language = languageOf(words)
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
    process.exit(130)
  })
// A reader such as `head` may close the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// Standard error is for another program: everything on it is a JSON object per line.
const inLines = words.includes('--json-progress')
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
      const folder = mkdtempSync(join(root, 'ihq-'))
      spills.push(folder)
      return folder
    } catch (error) {
      throw new AuditError('SPILL_UNWRITABLE', { folder: root, fault: systemFault(error) })
    }
  },
}

let parser = yargs(words)
  .scriptName('ihq')
  .locale(language === 'en' ? 'en' : 'zh_CN')
  .updateStrings(usageStrings[language])
  .usage(say('about'))
  .option('lang', { choices: [...languages], default: language, describe: say('option.lang'), global: true })
  .help('help', say('option.help'))
  .version('version', say('option.version'), version)
  .demandCommand(1)
  .strict()
  .wrap(Math.min(120, process.stdout.columns ?? 100))
  .fail((message, error) => {
    if (error instanceof Error && error.name !== 'YError') throw error
    throw usageError(message)
  })
for (const command of commands)
  parser = parser.command(
    command.usage,
    say(`${command.name as 'audit'}.describe`),
    (builder) => command.options(builder, say),
    async (args) => {
      refuseUnfit(args)
      process.exitCode = await command.run(args, context)
    },
  )

try {
  await parser.parseAsync()
} catch (error) {
  bar.clear()
  if (error instanceof AuditError) complain(errorLine(error, language), error.code)
  else complain(`${say('error.unexpected')}\n${error instanceof Error ? error.stack : String(error)}`, 'UNEXPECTED')
  process.exitCode = 2
} finally {
  bar.clear()
}

/** The language must be known before the options are described. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = index < 0 ? undefined : args[index]?.includes('=') ? args[index]?.split('=')[1] : args[index + 1]
  return languages.find((one) => one === word) ?? 'zh-CN'
}

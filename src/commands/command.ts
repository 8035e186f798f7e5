import type { Argv } from 'yargs'
import type { Language } from '../report/language.js'
import type { Say } from './say.js'

/** What a command may do to the world outside its folders. cli.ts has the real one. */
export interface Terminal {
  /** A line of the result, to standard output. */
  print(line: string): void
  /** A line about the work, to standard error. */
  note(line: string): void
  /** Work under way; drawn on a terminal only. `step` is finished text. */
  progress(step: string, done: number, total: number): void
}

export interface CommandContext {
  readonly terminal: Terminal
  readonly language: Language
  readonly say: Say
  readonly version: string
  /** A folder for intermediate results that is removed when the process ends. */
  spillFolder(parent: string | undefined): string
}

/** 0 done; 1 done, and violations reached what --fail-on allows. A broken run throws (2). */
export type ExitCode = 0 | 1

export interface Command {
  options(yargs: Argv, say: Say): Argv
  // biome-ignore lint/suspicious/noExplicitAny: yargs gives every command its own shape of arguments; each narrows its own.
  run(args: any, context: CommandContext): Promise<ExitCode>
}

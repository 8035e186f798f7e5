import type { Argv } from 'yargs'
import type { Language } from '../report/language.js'
import type { Say } from './say.js'

/** What a command may do to the world outside its folders. cli.ts has the real one. */
export interface Terminal {
  /** A line of the result, to standard output. */
  print(line: string): void
  /** A file as it is, to standard output; it may be larger than memory. */
  copy(file: string): Promise<void>
  /** A line about the work, to standard error. */
  note(line: string): void
  /** Work under way; drawn on a terminal, or a JSON object per line. `step` is finished text. */
  progress(step: string, done: number, total: number, more?: StepShown): void
}

/** What else is known of a step of a run; all but `detail` for other programs. */
export interface StepShown {
  /** As in `verdicts`, and what it is done to: `prescription`. */
  readonly step: string
  readonly name?: string
  /** Of done and total. */
  readonly unit: 'rows' | 'steps'
  readonly perSecond: number | null
  readonly secondsLeft: number | null
  /** Rate and time left, as finished text. */
  readonly detail: string
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

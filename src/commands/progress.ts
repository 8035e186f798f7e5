import type { CommandContext } from './command.js'
import type { Say } from './say.js'

/** The intake's step names (`digest`, `check:consultations`, `read:messages` …) as text. */
export const intakeStep = (step: string, say: Say): string =>
  say('progress.intake', { step: step.slice(step.indexOf(':') + 1) })

/** Draws the intake's steps. */
export const showIntake =
  ({ terminal, say }: CommandContext) =>
  (step: string, done: number, total: number): void =>
    terminal.progress(intakeStep(step, say), done, total)

import type { Say } from './say.js'

/** The intake's step names (`digest`, `check:consultations`, `read:messages` …) as text. */
export const intakeStep = (step: string, say: Say): string =>
  say('progress.intake', { step: step.slice(step.indexOf(':') + 1) })

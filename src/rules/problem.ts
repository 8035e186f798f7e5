import { AuditError } from '../errors.js'
import type { Sentence } from '../wording/said.js'

export { didYouMean } from '../errors.js'

/** One thing wrong with a folder of rules; not thrown where several are listed. */
export type RuleProblem = AuditError

export const problem = (...sentence: Sentence): RuleProblem => new AuditError(...sentence)

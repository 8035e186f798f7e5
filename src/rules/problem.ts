import { nearest } from '../errors.js'

/** One thing wrong with a folder of rules; `message` is a line, `where: what is wrong. what to do.` */
export interface RuleProblem {
  readonly code: string
  readonly message: string
}

export const problem = (code: string, where: string, wrong: string, remedy: string): RuleProblem => ({
  code,
  message: `${where}: ${wrong}. ${remedy}`,
})

/** The remedy for a misspelt word: the nearest word there is, or what else to do. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates)
  return near === null ? otherwise : `Did you mean "${near}"?`
}

import { type Said, type Sentence, said, textOf } from './wording/said.js'

/**
 * A mistake of the user or of the delivered material: one line, `where: what is wrong. what to do.`, exit code 2, no stack.
 * `message` is English; `textOf(error.said, language)` says it in either language.
 */
export class AuditError extends Error {
  readonly said: Said
  /** What the key of the sentence begins with: BAD_OPTION of BAD_OPTION.date. */
  readonly code: string

  constructor(...sentence: Sentence) {
    const line = said(...sentence)
    super(textOf(line, 'en'))
    this.name = 'AuditError'
    this.said = line
    this.code = line.key.split('.')[0] ?? ''
  }
}

/** The candidate nearest to a misspelt word, or null where none is near enough to be worth suggesting. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** The remedy for a misspelt word: the nearest word there is, or what else to do. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: Said): Said {
  const near = nearest(word, candidates)
  return near === null ? otherwise : said('hint.near', { near })
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

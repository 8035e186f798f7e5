import { readFileSync } from 'node:fs'
import { readNamed } from '../store/readNamed.js'
import { jsonFault } from '../wording/jsonFault.js'
import { problem, type RuleProblem } from './problem.js'

export interface ReadJson {
  /** undefined where the file holds no JSON. */
  readonly value: unknown
  readonly problems: readonly RuleProblem[]
}

/** A byte order mark is let pass. */
export function readJsonFile(file: string): ReadJson {
  const text = readNamed(file, (path) => readFileSync(path, 'utf8')).replace(/^\uFEFF/, '')
  try {
    const value: unknown = JSON.parse(text)
    const problems = repeatedKeys(text).map((key) => problem('RULE_REPEATED_KEY', { file, key }))
    return { value, problems }
  } catch (error) {
    return { value: undefined, problems: [problem('RULE_NOT_JSON', { file, fault: jsonFault(text, error) })] }
  }
}

interface Frame {
  /** null in an array. */
  readonly keys: Set<string> | null
  expectsKey: boolean
}

// JSON.parse keeps the last of two equal keys in silence: half a requirement would be gone.
function repeatedKeys(text: string): string[] {
  const repeated: string[] = []
  const frames: Frame[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const frame = frames.at(-1)
    if (token === '{') frames.push({ keys: new Set(), expectsKey: true })
    else if (token === '[') frames.push({ keys: null, expectsKey: false })
    else if (token === '}' || token === ']') frames.pop()
    else if (token === ',' && frame !== undefined) frame.expectsKey = frame.keys !== null
    else if (frame?.keys && frame.expectsKey) {
      const key = JSON.parse(token) as string
      if (frame.keys.has(key)) repeated.push(key)
      frame.keys.add(key)
      frame.expectsKey = false
    }
  }
  return repeated
}

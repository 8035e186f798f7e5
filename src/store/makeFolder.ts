import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, one at a time: made all at once, a folder below /proc is tried for ever. Returns those
 * it made, the innermost first.
 */
export function makeFolder(path: string): string[] {
  if (existsSync(path)) return []
  const above = dirname(path) === path ? [] : makeFolder(dirname(path))
  mkdirSync(path)
  return [path, ...above]
}

/** Takes back the folders that were made, where nothing has come to lie in them. */
export function unmakeFolders(made: readonly string[]): void {
  for (const folder of made)
    try {
      rmdirSync(folder)
    } catch {
      return
    }
}

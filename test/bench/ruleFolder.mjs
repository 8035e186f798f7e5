import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const dimensions = ['process-compliance', 'service-continuity', 'outcome-effectiveness']
const digest = (id) => createHash('sha256').update(id).digest('hex')

/**
 * The rules of a folder by id, in an order that depends on nothing but the ids and mixes units and dimensions: whatever is
 * taken from its beginning is a fair part, and the larger part holds the smaller.
 */
export function rulesInMixedOrder(folder) {
  const files = dimensions.flatMap((dimension) =>
    readdirSync(join(folder, dimension))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        path: join(dimension, name),
        id: JSON.parse(readFileSync(join(folder, dimension, name), 'utf8')).id,
      })),
  )
  const byId = new Map()
  for (const { id, path } of files) byId.set(id, [...(byId.get(id) ?? []), path])
  return [...byId].sort(([a], [b]) => (digest(a) < digest(b) ? -1 : 1)).map(([id, paths]) => ({ id, paths }))
}

/** Copies the first rules of that order, each with all its revisions, into another folder. */
export function copyRules(folder, count, target) {
  for (const { paths } of rulesInMixedOrder(folder).slice(0, count))
    for (const path of paths) {
      mkdirSync(join(target, path, '..'), { recursive: true })
      cpSync(join(folder, path), join(target, path))
    }
}

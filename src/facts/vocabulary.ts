import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { factsFolder, moduleExtension } from '../resources.js'
import type { Fact, Relation, Unit } from './fact.js'

export interface UnitVocabulary {
  readonly unit: Unit
  readonly facts: ReadonlyMap<string, Fact>
  readonly relations: ReadonlyMap<string, Relation>
}

/** Units by name, each with its facts and relations. */
export type Vocabulary = ReadonlyMap<string, UnitVocabulary>

const load = async <T>(path: string): Promise<T> =>
  ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: T }).default

const modulesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(moduleExtension) && !file.endsWith('.d.ts'))
    .sort()

/**
 * Reads the vocabulary from its folders: facts/<unit>/unit, facts/<unit>/<fact>, facts/<unit>/relations/<relation>.
 * The file's name is the definition's name.
 */
export async function loadVocabulary(): Promise<Vocabulary> {
  const folders = readdirSync(factsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const entries = await Promise.all(folders.map((folder) => unitVocabulary(join(factsFolder, folder.name))))
  return new Map(entries.map((entry) => [entry.unit.name, entry]))
}

async function unitVocabulary(folder: string): Promise<UnitVocabulary> {
  const unit = await load<Unit>(join(folder, `unit${moduleExtension}`))
  const facts = modulesIn(folder).filter((file) => file !== `unit${moduleExtension}`)
  const relations = readdirSync(folder).includes('relations') ? modulesIn(join(folder, 'relations')) : []
  return {
    unit,
    facts: await byFileName<Fact>(folder, facts),
    relations: await byFileName<Relation>(join(folder, 'relations'), relations),
  }
}

async function byFileName<T extends { readonly name: string }>(
  folder: string,
  files: string[],
): Promise<Map<string, T>> {
  const definitions = await Promise.all(files.map((file) => load<T>(join(folder, file))))
  return new Map(
    definitions.map((definition, index) => {
      const expected = files[index]?.slice(0, -moduleExtension.length)
      if (definition.name !== expected) throw new Error(`${folder}: file ${expected} defines ${definition.name}`)
      return [definition.name, definition]
    }),
  )
}

import type { Vocabulary } from '../facts/vocabulary.js'
import { type Bilingual, loadTables, type Table } from '../records/table.js'
import { rulesFolder } from '../resources.js'
import type { Rule } from '../rules/rule.js'
import { loadScoring, type Scoring } from '../scores/scoring.js'
import type { AuditHead, PlatformResult } from './auditResult.js'
import { type CorePoint, loadCorePoints } from './corePoints.js'
import { loadTemplates, type Templates } from './templates.js'

/** Everything a report says beyond the numbers of the result: titles, policy and templates. */
export interface ReportMaterial {
  /** By `unit.fact`. */
  readonly factTitles: ReadonlyMap<string, Bilingual>
  /** By `unit.fact`: the tables and columns without which the fact is unknown. */
  readonly factNeeds: ReadonlyMap<string, readonly string[]>
  readonly unitTitles: ReadonlyMap<string, Bilingual>
  readonly tables: ReadonlyMap<string, Table>
  readonly corePoints: readonly CorePoint[]
  readonly scoring: Scoring
  readonly templates: Templates
}

/** One platform of one run, with what is needed to speak of it. */
export interface Subject {
  readonly result: AuditHead
  readonly platform: PlatformResult
  readonly rules: ReadonlyMap<string, Rule>
  readonly material: ReportMaterial
}

/** Reads the report's material from the package: scoring.json and core-points.json of `folder`, tables, templates. */
export const loadReportMaterial = (vocabulary: Vocabulary, folder: string = rulesFolder): ReportMaterial => ({
  ...titlesOf(vocabulary),
  tables: loadTables(),
  corePoints: loadCorePoints(folder),
  scoring: loadScoring(folder),
  templates: loadTemplates(),
})

/** The titles and needs of a vocabulary's facts and units. */
export function titlesOf(vocabulary: Vocabulary): Pick<ReportMaterial, 'factTitles' | 'factNeeds' | 'unitTitles'> {
  const facts = [...vocabulary].flatMap(([unit, { facts }]) =>
    [...facts.values()].map((fact) => ({ name: `${unit}.${fact.name}`, fact })),
  )
  return {
    factTitles: new Map(facts.map(({ name, fact }) => [name, fact.title])),
    factNeeds: new Map(facts.map(({ name, fact }) => [name, fact.needs])),
    unitTitles: new Map([...vocabulary].map(([name, { unit }]) => [name, unit.title])),
  }
}

/** @throws Error where the result names a rule that was not handed over with it. */
export function ruleOf(subject: Pick<Subject, 'rules'>, id: string): Rule {
  const rule = subject.rules.get(id)
  if (rule === undefined) throw new Error(`the result has ${id}, the rules handed to the report have not`)
  return rule
}

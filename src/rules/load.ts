import type { Vocabulary } from '../facts/vocabulary.js'
import { borrowed, builtInConditions } from './builtInConditions.js'
import { checkNamedConditions, unitsByName } from './checkNamedConditions.js'
import { checkPlace, checkRule } from './checkRule.js'
import { contentHash } from './contentHash.js'
import { type NamedCondition, resolveCondition, resolveRule } from './namedCondition.js'
import { applyOverlay, checkOverlay, type Overlay } from './overlay.js'
import { readOverlay } from './overlayFile.js'
import { problem, type RuleProblem } from './problem.js'
import { byIdAndDay, checkRevisions } from './revisions.js'
import type { Rule } from './rule.js'
import { readRuleFolder } from './ruleFolder.js'
import { type RuleSchemas, ruleSchemas } from './schema.js'

export interface RulePack {
  /** Resolved, under the overlays, ordered by id; revisions of one rule in the order of time. */
  readonly rules: readonly Rule[]
  /** SHA-256 (hexadecimal) over what the rules say, wherever their files lie and however they are laid out. */
  readonly hash: string
  /** Resolved, by name. */
  readonly conditions: ReadonlyMap<string, NamedCondition>
  /** Names of the overlays, in the order in which they were applied. */
  readonly overlays: readonly string[]
}

/**
 * Reads folders of rules (<folder>/<dimension>/*.json, <folder>/conditions/*.json; a condition may be used across folders, and
 * one of the product's wherever no folder has its name), applies overlays (names of built-in ones, or paths of .json files),
 * checks the outcome against the schemas and the vocabulary, and resolves named conditions and parameters. An overlay may also
 * name the rules of the folders `beside`, which are not loaded. Throws AuditError for the first thing that is wrong.
 */
export function loadRules(
  folders: readonly string[],
  vocabulary: Vocabulary,
  overlays: readonly string[] = [],
  beside: readonly string[] = [],
): RulePack {
  const read = readAndCheck(folders, vocabulary, overlays, beside)
  const [first] = read.problems
  if (first !== undefined) throw first
  const byName = new Map(read.conditions.map((named) => [named.name, named]))
  const resolved = read.rules.map((rule) => resolveRule(rule, byName)).sort(byIdAndDay)
  return {
    rules: resolved,
    hash: contentHash(resolved.map(({ file, ...said }) => said)),
    conditions: new Map(
      read.conditions.map((named) => [
        named.name,
        { ...named, condition: resolveCondition(named.condition, byName, {}) },
      ]),
    ),
    overlays: read.overlays,
  }
}

/** Everything that is wrong with folders of rules under overlays; empty where loadRules would accept them. */
export const checkRules = (
  folders: readonly string[],
  vocabulary: Vocabulary,
  overlays: readonly string[] = [],
  beside: readonly string[] = [],
): readonly RuleProblem[] => readAndCheck(folders, vocabulary, overlays, beside).problems

interface ReadRules {
  readonly rules: readonly Rule[]
  readonly conditions: readonly NamedCondition[]
  readonly overlays: readonly string[]
  readonly problems: readonly RuleProblem[]
}

function readAndCheck(
  folders: readonly string[],
  vocabulary: Vocabulary,
  overlayNames: readonly string[],
  beside: readonly string[],
): ReadRules {
  const schemas = ruleSchemas()
  const read = folders.map((folder) => readRuleFolder(folder, schemas))
  const filed = read.flatMap((folder) => folder.rules)
  const others = beside.flatMap((folder) => readRuleFolder(folder, schemas).rules)
  const { rules, overlays, problems } = underOverlays(filed, others, overlayNames, schemas)
  const own = read.flatMap((folder) => folder.conditions)
  const builtIn = builtInConditions(own, schemas)
  const conditions = [...own, ...borrowed(rules, own, builtIn)]
  const namedUnits = unitsByName([...builtIn, ...own])
  return {
    rules,
    conditions,
    overlays: overlays.map(({ name }) => name),
    problems: [
      ...(folders.length > 0 ? [] : [problem('RULES_NONE.named')]),
      ...read.flatMap((folder) => folder.problems),
      ...problems,
      ...checkNamedConditions(conditions, vocabulary),
      ...checkRevisions(rules),
      ...filed.flatMap(checkPlace),
      ...rules.flatMap((rule) => checkRule(rule, vocabulary, namedUnits)),
    ],
  }
}

interface UnderOverlays {
  readonly rules: readonly Rule[]
  readonly overlays: readonly Overlay[]
  readonly problems: readonly RuleProblem[]
}

/** Each overlay changes what the ones before it have left. */
function underOverlays(
  filed: readonly Rule[],
  others: readonly Rule[],
  names: readonly string[],
  schemas: RuleSchemas,
): UnderOverlays {
  let rules = filed
  const overlays: Overlay[] = []
  const problems: RuleProblem[] = []
  for (const name of names) {
    const { overlay, problems: found } = readOverlay(name, schemas.overlay)
    problems.push(...found)
    if (overlay === null) continue
    problems.push(...checkOverlay(overlay, [...rules, ...others]))
    rules = applyOverlay(rules, overlay)
    overlays.push(overlay)
  }
  return { rules, overlays, problems }
}

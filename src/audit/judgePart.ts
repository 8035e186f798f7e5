import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dropTallies, tallyInto } from '../indicators/tally.js'
import type { Store } from '../store/store.js'
import { agreementWithReference } from '../verdicts/agreement.js'
import { findingsOut, settleFindings } from '../verdicts/findingStore.js'
import { rulesByUnit } from '../verdicts/judged.js'
import { type GroupsByUnit, judgeKind } from './judgeKind.js'
import { type KeptPlatform, keepResults, resultsFile } from './keptResults.js'
import { platformResults } from './platforms.js'
import type { Terms } from './terms.js'

export const findingsFile = 'findings.parquet'

/** Judges the records that are open, which are those of the given platforms; findings and results go to files in `folder`. */
export async function judgePart(
  store: Store,
  platformIds: readonly string[],
  terms: Terms,
  folder: string,
  groups: GroupsByUnit,
  onUnit: (unit: string) => void,
): Promise<KeptPlatform[]> {
  const { vocabulary, sample } = terms
  await dropTallies(store)
  const agreements = new Map(platformIds.map((id) => [id, { units: 0, verdicts: 0, agreed: 0 }]))
  const files: string[] = []
  for (const [unit, rules] of rulesByUnit(terms.revisions)) {
    onUnit(unit)
    const words = vocabulary.get(unit)
    if (words === undefined) throw new Error(`no unit ${unit}`)
    await judgeKind(store, words, rules, terms, groups, async (judged, group) => {
      for (const [platform, agreed] of await agreementWithReference(store, judged, words, sample)) {
        const sum = agreements.get(platform)
        if (sum === undefined) throw new Error(`${unit}: units of ${platform}, which is not open`)
        // Every group of rules is re-judged on the same units.
        sum.units += group === 0 ? agreed.units : 0
        sum.verdicts += agreed.verdicts
        sum.agreed += agreed.agreed
      }
      await tallyInto(store, judged)
      const file = join(folder, `${files.length}.parquet`)
      await findingsOut(store, judged, words, file)
      files.push(file)
    })
  }
  onUnit('report')
  await settleFindings(store, files, join(folder, findingsFile))
  for (const file of files) rmSync(file)
  const places = await keepResults(join(folder, resultsFile), platformResults(store, terms))
  return [...agreements].map(([platformId, agreement]) => ({
    platformId,
    agreement,
    place: places.get(platformId) ?? null,
  }))
}

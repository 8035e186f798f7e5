import type { Subject } from '../material.js'
import { count } from '../numbers.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'
import { observedText, periodText } from './period.js'

export interface Heading {
  readonly platform: string
  readonly synthetic: boolean
  readonly entries: readonly { readonly label: string; readonly value: string }[]
}

/** Who was audited, over which period, on how much. */
export function headingOf({ result, platform }: Subject, edition: Edition): Heading {
  const { say } = edition
  const entry = (label: string, value: string) => ({ label, value })
  // Every consultation has one: where there is none the records do not say.
  const known = (n: number): string => (n === 0 && platform.consultations > 0 ? say('fact.unknown') : count(n))
  return {
    platform: recordText(platform.name),
    synthetic: result.dataset.synthetic,
    entries: [
      entry(say('heading.platformId'), recordText(platform.platformId)),
      entry(say('heading.period'), periodText(result.period, edition)),
      entry(say('heading.observed'), observedText(platform, edition)),
      entry(say('heading.consultations'), count(platform.consultations)),
      entry(say('heading.institutions'), known(platform.institutions)),
      entry(say('heading.practitioners'), known(platform.practitioners)),
      entry(say('heading.patients'), known(platform.patients)),
      entry(say('heading.tool'), `${result.tool.name} ${result.tool.version}`),
    ],
  }
}

import { recordText } from '../text.js'
import type { Edition } from '../wording.js'

/** The first of the ids, and a sign where there are more. */
export function firstIds(ids: readonly string[], most: number, { say }: Edition): string {
  const more = ids.length > most ? ['…'] : []
  return [...ids.slice(0, most).map(recordText), ...more].join(say('list.separator'))
}

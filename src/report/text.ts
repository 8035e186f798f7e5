const longest = 400
// Controls, invisible characters and those that turn the direction of writing, with which a name could pose as another.
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** Text from records on its way into a report: one line, no control or invisible characters, not endless. Escaping is the template's. */
export function recordText(text: string): string {
  const line = text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(unprintable, '')
    .trim()
  const characters = [...line]
  return characters.length <= longest ? line : `${characters.slice(0, longest).join('')}…`
}

/** An ISO instant as civil time for reading: 2025-03-01T08:00:00+08:00 → 2025-03-01 08:00:00. Anything else is left as it is. */
export const instantText = (text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:\+08:00)?$/, '$1 $2')

/** A word of a POSIX command line, quoted where it is anything but plain. */
export const shellWord = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}_.:/@+-]*$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

import { containsMatch, halfWidth, literal, replaceEvery, replaceMatch } from '../store/dialect.js'
import { formOfName } from './dosageForm.js'
import type { ReferenceList } from './referenceList.js'

/** What a generic name is made of, as the list drug_name_parts says it. */
const partNames = ['use', 'acid', 'salt', 'vehicle', 'form_modifier', 'form', 'herb_form', 'whole'] as const
type Part = (typeof partNames)[number]

// Square brackets that begin with a digit hold an isotope, which is part of the name.
const brackets = '\\([^()]*\\)|【[^】]*】|〔[^〕]*〕|\\[[^\\]0-9][^\\]]*\\]'
// 0.9%氯化钠注射液 has its strength in front; behind it may stand after a sign: 地西泮片:2.5mg.
const amount = '[0-9.,]+(?:mg|g|ml|μg|µg|mcg|ug|万iu|万u|iu|u|万单位|单位|%)'
const strengthInFront = `^${amount}(.{2,})$`
const strength = `^(.{2,}?)[-/:;*×_]*${amount}.*$`
// Blanks, and the marks that hospitals put before names of their catalogue: *复方福尔可定口服溶液, ★阿司匹林肠溶片.
const noName = '[\\s\u00a0\u200b\ufeff]+|^[*★☆▲△●○◆#]+'

/**
 * A relation with the names of another (one column `name`) taken apart, one row each: `clean` (one width, small letters, no
 * spaces, no mark in front), `plain` (without brackets and strength), `herb` (clean, without the words for a slice or
 * granule), `preparation` (plain, without the acid of its salt), `ingredient` (without use, dosage form, vehicle and salt:
 * 盐酸曲马多缓释片 gives 曲马多), `compound` (复方), `form` (see formOfName). A compound keeps every word that is no part: 氨酚曲马多片 gives 氨酚曲马多.
 */
export function namesTakenApart(names: string, parts: ReferenceList): string {
  const anyOf = (part: Part): string =>
    wordsOf(parts, part)
      .map((word) => word.replaceAll(/[[\]()]/g, '\\$&'))
      .join('|')
  const whole = wordsOf(parts, 'whole').map(literal).join(', ')
  const form = `(?:${anyOf('form_modifier')})*(?:${anyOf('herb_form')}|${anyOf('form')})`
  const noForm = replaceMatch(
    // What stands before the vehicle is a drug: 复方氯化钠注射液 has none beside it.
    replaceMatch('used', `^(.{3,}?|[^复].|.[^方])(?:${anyOf('vehicle')})注射[液剂]$`, '\\1'),
    `^(.{2,}?)${form}$`,
    '\\1',
  )
  const clean = replaceEvery(`lower(${halfWidth('name')})`, noName, '')
  const bare = replaceMatch(replaceEvery('clean', brackets, ''), strengthInFront, '\\1')
  return `
    with cleaned as (select distinct name, ${clean} as clean from (${names}) as names),
    unbracketed as (
      select *, ${replaceMatch(bare, strength, '\\1')} as plain from cleaned
    ),
    used as (select *, ${replaceMatch('plain', `^(?:${anyOf('use')})`, '')} as used from unbracketed),
    formless as (select *, case when used in (${whole}) then used else ${noForm} end as formless from used),
    acidless as (
      select *, case when formless in (${whole}) then formless
        else ${replaceMatch('formless', `^(?:${anyOf('acid')})(.{2,})$`, '\\1')} end as acidless
      from formless
    )
    select name, clean, plain, ${formOfName('name')} as form, ${containsMatch('clean', '复方')} as compound,
      ${replaceMatch('clean', `(?:${anyOf('herb_form')})$`, '')} as herb,
      case when formless in (${whole}) then plain
        else ${replaceMatch('plain', `^((?:${anyOf('use')})?)(?:${anyOf('acid')})(.{2,})$`, '\\1\\2')} end as preparation,
      case when acidless in (${whole}) then acidless
        else ${replaceMatch('acidless', `^(.{2,}?)(?:${anyOf('salt')})$`, '\\1')} end as ingredient
    from acidless`
}

/** The longest first: 硫酸氢 is read before 硫酸. */
const wordsOf = (parts: ReferenceList, part: Part): string[] =>
  parts.entries
    .filter(({ attributes }) => attributes.part === part)
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

import { AuditError, didYouMean } from '../errors.js'
import type { Parameter, Rule } from '../rules/rule.js'
import { type Said, said } from '../wording/said.js'

/**
 * Changes like `promisedHours=12` to the parameters of a rule, given by its revisions, as the content of an overlay file.
 * A list is written with commas. @throws AuditError for a parameter that is not there and a value that is not of its type.
 */
export function changedParameters(revisions: readonly Rule[], changes: readonly string[]): object {
  const known = Object.assign({}, ...revisions.map((rule) => rule.parameters)) as Rule['parameters']
  const id = revisions[0]?.id ?? ''
  if (changes.length === 0) throw new AuditError('RULES_TRY.nothing', { where: id, remedy: namesOf(known) })
  const names = new Set<string>()
  const parameters = changes.map((change) => {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(change) ?? []
    if (name === '') throw new AuditError('RULES_TRY.shape', { where: id, change })
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    if (parameter === undefined) {
      const remedy = didYouMean(name, Object.keys(known), namesOf(known))
      throw new AuditError('RULES_TRY.parameter', { where: id, name, remedy })
    }
    if (names.has(name)) throw new AuditError('RULES_TRY.twice', { where: id, name })
    names.add(name)
    return [name, { value: parsed(text, parameter, `${id} --set ${name}`), source: parameter.source }] as const
  })
  const title = { 'zh-CN': '试运行', en: 'A trial' }
  return { name: 'trial', title, parameters: { [id]: Object.fromEntries(parameters) } }
}

function parsed(text: string, { value }: Parameter, where: string): Parameter['value'] {
  if (typeof value === 'number') {
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
    throw new AuditError('RULES_TRY.number', { where, text, example: value })
  }
  if (typeof value === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw new AuditError('RULES_TRY.boolean', { where, text })
  }
  return typeof value === 'string' ? text : text.split(',').map((element) => element.trim())
}

const namesOf = (parameters: Rule['parameters']): Said => {
  const names = Object.keys(parameters)
  return names.length === 0 ? said('hint.hasNone') : said('hint.has', { names })
}

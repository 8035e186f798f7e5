import { AuditError, nearest } from '../errors.js'
import type { Parameter, Rule } from '../rules/rule.js'

/**
 * Changes like `promisedHours=12` to the parameters of a rule, given by its revisions, as the content of an overlay file.
 * A list is written with commas. @throws AuditError for a parameter that is not there and a value that is not of its type.
 */
export function changedParameters(revisions: readonly Rule[], changes: readonly string[]): object {
  const known = Object.assign({}, ...revisions.map((rule) => rule.parameters)) as Rule['parameters']
  const id = revisions[0]?.id ?? ''
  if (changes.length === 0) throw refused(id, 'nothing is changed', `Add --set name=value; ${namesOf(known)}`)
  const parameters = changes.map((change) => {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(change) ?? []
    if (name === '') throw refused(id, `"${change}" is no change`, 'Write it as name=value.')
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    if (parameter === undefined) {
      const near = nearest(name, Object.keys(known))
      throw refused(id, `it has no parameter "${name}"`, near === null ? namesOf(known) : `Did you mean "${near}"?`)
    }
    return [name, { value: parsed(text, parameter, `${id} --set ${name}`), source: parameter.source }] as const
  })
  const title = { 'zh-CN': '试运行', en: 'A trial' }
  return { name: 'trial', title, parameters: { [id]: Object.fromEntries(parameters) } }
}

function parsed(text: string, { value }: Parameter, where: string): Parameter['value'] {
  if (typeof value === 'number') {
    const number = Number(text)
    if (text.trim() !== '' && Number.isFinite(number)) return number
    throw refused(where, `"${text}" is no number`, `Write it like ${value}.`)
  }
  if (typeof value === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw refused(where, `"${text}" is neither true nor false`, 'Write true or false.')
  }
  return typeof value === 'string' ? text : text.split(',').map((element) => element.trim())
}

const namesOf = (parameters: Rule['parameters']): string => {
  const names = Object.keys(parameters)
  return names.length === 0 ? 'The rule has no parameters.' : `it has ${names.join(', ')}.`
}

const refused = (where: string, wrong: string, remedy: string): AuditError =>
  new AuditError('RULES_TRY', `rules try ${where}: ${wrong}. ${remedy}`)

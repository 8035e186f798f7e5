import type { Vocabulary } from '../facts/vocabulary.js'
import { dimensions, type Rule } from '../rules/rule.js'
import { markdownText } from './markdown.js'
import type { NotExpressed } from './notExpressed.js'
import { anchorOf, ruleEntry } from './ruleEntry.js'
import type { CatalogueSpeech } from './speech.js'

/** Pure. All rules as one page of markdown, by dimension, and at its end what no rule expresses. */
export function catalogue(
  rules: readonly Rule[],
  notExpressed: readonly NotExpressed[],
  vocabulary: Vocabulary,
  speech: CatalogueSpeech,
): string {
  const { say } = speech
  const sections = dimensions.flatMap((dimension) => {
    const ofDimension = rules.filter((rule) => rule.dimension === dimension)
    if (ofDimension.length === 0) return []
    return [`## ${say(`dimension.${dimension}`)}`, '', ...contents(ofDimension, speech), '', ...entries(ofDimension)]
  })
  function entries(chosen: readonly Rule[]): string[] {
    return chosen.flatMap((rule) => {
      const words = vocabulary.get(rule.unit)
      if (words === undefined) throw new Error(`no unit ${rule.unit}`)
      return ruleEntry(rule, words, speech)
    })
  }
  return [
    `# ${say('rules.catalogueTitle')}`,
    '',
    say('rules.otherLanguage'),
    '',
    say('rules.catalogueIntro', { n: rules.length }),
    '',
    ...sections,
    ...gaps(notExpressed, speech),
  ]
    .join('\n')
    .trimEnd()
}

const contents = (rules: readonly Rule[], { say, language }: CatalogueSpeech): string[] => [
  `| ${say('rules.ruleColumn')} | ${say('rules.consequence')} | ${say('rules.severity')} |`,
  '|---|---|---|',
  ...rules.map((rule) => {
    const title = `[${rule.id} ${markdownText(rule.title[language])}](#${anchorOf(rule)})`
    return `| ${title} | ${say(`consequence.${rule.consequence}`)} | ${say(`severity.${rule.severity}`)} |`
  }),
]

const gaps = (notExpressed: readonly NotExpressed[], { say, language }: CatalogueSpeech): string[] =>
  notExpressed.length === 0
    ? []
    : [
        `## ${say('rules.notExpressed')}`,
        '',
        say('rules.notExpressedIntro', { n: notExpressed.length }),
        '',
        ...notExpressed.map(({ id, title, reason }) => {
          const colon = language === 'zh-CN' ? '：' : ': '
          return `- **${id} ${markdownText(title[language])}**${colon}${markdownText(reason[language])}`
        }),
      ]

import { fileURLToPath } from 'node:url'
import { count, factor, size, time } from './figures.mjs'

/** The results that the README quotes. */
export const recorded = fileURLToPath(new URL('results.json', import.meta.url))

/** The README with its two tables of speed made from the results. @throws Error where it has no place for them */
export const quoteInto = (readme, results) =>
  [
    ['zh', chinese],
    ['en', english],
  ].reduce((text, [language, quote]) => {
    const [open, close] = [`<!-- speed:${language} -->`, `<!-- /speed:${language} -->`]
    const [from, to] = [text.indexOf(open), text.indexOf(close)]
    if (from < 0 || to < from) throw new Error(`the README has no ${open} … ${close}`)
    return `${text.slice(0, from + open.length)}\n\n${quote(results)}\n\n${text.slice(to)}`
  }, readme)

function chinese({ machine, audits, slope, rules, jsonRulesEngine, zen }) {
  const lead = `${machine.processors} 核 ${machine.model}，内存 ${machine.memoryGiB.toFixed(0)} GiB，Node ${machine.node}；${audits[0].rules} 条规则，从读入记录到写出报告。`
  const engines = `两个对照引擎只对现成的事实抽样判定（各 ${count(jsonRulesEngine.sampled)} 个对象），表中为推算值。`
  const growth = slope === null ? '' : `耗时随问诊量的 ${factor(slope)} 次方增长。`
  const doubling = `规则每增加一倍，耗时变为 ${rules.perDoubling.map(factor).join('、')} 倍（依次为 ${steps(rules, '条')}）。`
  return [
    `${lead}${engines}${growth}${doubling}`,
    table(
      [
        '问诊量',
        '记录行数',
        '单纯扫描',
        '审查',
        '内存峰值',
        '读取',
        '溢出',
        'json-rules-engine（推算）',
        'GoRules ZEN（推算）',
      ],
      audits,
      { jsonRulesEngine, zen },
    ),
  ].join('\n\n')
}

function english({ machine, audits, slope, rules, jsonRulesEngine, zen }) {
  const lead = `${machine.processors} cores of ${machine.model}, ${machine.memoryGiB.toFixed(0)} GiB, Node ${machine.node}; ${audits[0].rules} rules, records in, report out.`
  const engines = `The two other engines judged a sample of ready-made facts (${count(jsonRulesEngine.sampled)} units each); their times are extrapolated.`
  const growth = slope === null ? '' : ` Time grows as consultations to the power of ${factor(slope)}.`
  const doubling = ` Each doubling of the rules multiplies the time by ${rules.perDoubling.map(factor).join(', ')} (${steps(rules, 'rules')}).`
  return [
    `${lead} ${engines}${growth}${doubling}`,
    table(
      [
        'consultations',
        'rows',
        'scan',
        'audit',
        'peak memory',
        'read',
        'spill',
        'json-rules-engine (extrapolated)',
        'GoRules ZEN (extrapolated)',
      ],
      audits,
      { jsonRulesEngine, zen },
    ),
  ].join('\n\n')
}

const steps = ({ points }, word) => `${points.map(({ rules }) => rules).join(' → ')} ${word}`

function table(head, audits, { jsonRulesEngine, zen }) {
  const rows = audits.map(({ consultations, rows, scan, audit }, index) => [
    count(consultations),
    count(rows),
    time(scan.seconds),
    time(audit.seconds),
    size(audit.peakMiB),
    size(audit.readMiB),
    size(audit.spillMiB),
    time(jsonRulesEngine.extrapolatedSeconds[index]),
    time(zen.extrapolatedSeconds[index]),
  ])
  return aligned([head, ...rows])
}

/** As the house's formatter sets a table: a Chinese character is two wide. */
function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => width(cells[column]))))
  const padded = lines.map((cells) => cells.map((cell, column) => ' '.repeat(widths[column] - width(cell)) + cell))
  const rule = widths.map((wide) => `${'-'.repeat(wide - 1)}:`)
  return [padded[0], rule, ...padded.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const width = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

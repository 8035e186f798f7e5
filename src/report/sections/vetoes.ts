import { emptyTally } from '../../indicators/tally.js'
import type { PlatformResult, Veto } from '../auditResult.js'
import { count, noNumber, percent, percentApart } from '../numbers.js'
import type { Edition } from '../wording.js'
import { isJudged } from './found.js'

export interface VetoSection {
  readonly reasons: readonly VetoReason[]
  /** What the vetoes did to the grade, or that none fired. */
  readonly effect: string
  readonly lowered: boolean
}

/** Why the grade has a ceiling, and the rules that it comes from. */
export interface VetoReason {
  readonly lead: string
  readonly rules: readonly { readonly ruleId: string; readonly text: string }[]
}

type Vetoed = Pick<PlatformResult, 'vetoes' | 'grade' | 'gradeBeforeVeto' | 'rules'>

/** The vetoes (一票否决) that fired, why, and what they did to the grade. */
export function vetoSection(platform: Vetoed, titleOf: (ruleId: string) => string, edition: Edition): VetoSection {
  const { vetoes, grade, gradeBeforeVeto } = platform
  const byLead = new Map<string, { ruleId: string; text: string }[]>()
  for (const veto of vetoes) {
    const lead = leadOf(veto, edition)
    const rule = { ruleId: veto.ruleId, text: vetoText(veto, platform, titleOf(veto.ruleId), edition) }
    byLead.set(lead, [...(byLead.get(lead) ?? []), rule])
  }
  return {
    reasons: [...byLead].map(([lead, rules]) => ({ lead, rules })),
    effect: effectText(platform, isJudged(platform), edition),
    lowered: vetoes.length > 0 && grade !== null && grade !== gradeBeforeVeto,
  }
}

const leadOf = (veto: Veto, { say }: Edition): string =>
  veto.because === 'confirmed_count'
    ? say('veto.byConfirmed', { ceiling: veto.ceiling })
    : say('veto.byRate', { ceiling: veto.ceiling, tolerated: percent(veto.tolerated) })

function vetoText(veto: Veto, { rules }: Vetoed, title: string, { say }: Edition): string {
  if (veto.because === 'confirmed_count') return say('veto.confirmed', { title, n: count(veto.confirmed) })
  const { pass, fail } = rules.find(({ ruleId }) => ruleId === veto.ruleId) ?? emptyTally
  return say('veto.rate', {
    title,
    fail: count(fail),
    counted: count(pass + fail),
    rate: percent(veto.rate),
    lower: veto.lower === null ? noNumber : percentApart(veto.lower, veto.tolerated),
  })
}

function effectText({ vetoes, grade, gradeBeforeVeto }: Vetoed, judged: boolean, { say }: Edition): string {
  if (vetoes.length === 0) return say(judged ? 'veto.none' : 'veto.unknown')
  if (grade === null || gradeBeforeVeto === null) return say('veto.ungraded')
  if (grade === gradeBeforeVeto) return say('veto.unchanged', { grade })
  return say('veto.lowered', { before: gradeBeforeVeto, after: grade })
}

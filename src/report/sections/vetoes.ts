import type { PlatformResult, Veto } from '../auditResult.js'
import { count, percent } from '../numbers.js'
import type { Edition } from '../wording.js'

export interface VetoSection {
  readonly vetoes: readonly { readonly ruleId: string; readonly text: string }[]
  /** What the vetoes did to the grade, or that none fired. */
  readonly effect: string
  readonly lowered: boolean
}

/** The vetoes (一票否决) that fired, why, and what they did to the grade. */
export function vetoSection(
  platform: Pick<PlatformResult, 'vetoes' | 'grade' | 'gradeBeforeVeto'>,
  titleOf: (ruleId: string) => string,
  edition: Edition,
): VetoSection {
  const { vetoes, grade, gradeBeforeVeto } = platform
  return {
    vetoes: vetoes.map((veto) => ({ ruleId: veto.ruleId, text: vetoText(veto, titleOf(veto.ruleId), edition) })),
    effect: effectText(platform, edition),
    lowered: vetoes.length > 0 && grade !== null && grade !== gradeBeforeVeto,
  }
}

function vetoText(veto: Veto, title: string, { say }: Edition): string {
  const { ceiling } = veto
  if (veto.because === 'confirmed_count') return say('veto.confirmed', { title, ceiling, n: count(veto.confirmed) })
  return say('veto.rate', {
    title,
    ceiling,
    rate: percent(veto.rate),
    lower: percent(veto.lower),
    tolerated: percent(veto.tolerated),
  })
}

function effectText(
  { vetoes, grade, gradeBeforeVeto }: Pick<PlatformResult, 'vetoes' | 'grade' | 'gradeBeforeVeto'>,
  { say }: Edition,
): string {
  if (vetoes.length === 0) return say('veto.none')
  if (grade === null || gradeBeforeVeto === null) return say('veto.ungraded')
  if (grade === gradeBeforeVeto) return say('veto.unchanged', { grade })
  return say('veto.lowered', { before: gradeBeforeVeto, after: grade })
}

import type { AuditHead } from '../auditResult.js'
import type { ReportMaterial } from '../material.js'
import { bytes, count, percent } from '../numbers.js'
import { remembered } from '../remembered.js'
import { recordText } from '../text.js'
import type { Edition, WordingKey } from '../wording.js'
import { confirmedText } from './confirmed.js'
import { observedText, periodText } from './period.js'

export interface MethodSection {
  readonly paragraphs: readonly { readonly label: string; readonly text: string }[]
  readonly provenance: readonly { readonly label: string; readonly value: string; readonly code: boolean }[]
  readonly inputs: readonly { readonly file: string; readonly bytes: string; readonly sha256: string }[]
}

type Policy = Pick<ReportMaterial, 'scoring'>

/** How verdicts, intervals, scores and vetoes come about, in plain words, and what the report was made from. */
export const methodSection = remembered((result: AuditHead, { scoring }: Policy, edition: Edition): MethodSection => {
  const { say } = edition
  const paragraph = (topic: Topic, values: Readonly<Record<string, string>> = {}) => ({
    label: say(`method.${topic}.label`),
    text: say(`method.${topic}.text`, values),
  })
  return {
    paragraphs: [
      paragraph('verdict'),
      paragraph('unknown'),
      paragraph('consequence'),
      paragraph('rate'),
      paragraph('score', scoreValues(scoring, edition)),
      paragraph('veto', vetoValues(scoring, edition)),
      paragraph('minimum', {
        consultations: count(scoring.minimum.consultations),
        coverage: percent(scoring.minimum.coverage),
      }),
      paragraph('agreement'),
      paragraph('basis'),
      paragraph('privacy'),
    ],
    provenance: provenanceOf(result, edition),
    inputs: result.dataset.inputs.map(({ file, bytes: size, sha256 }) => ({
      file: recordText(file),
      bytes: bytes(size),
      sha256: recordText(sha256),
    })),
  }
})

type Topic = WordingKey extends infer Key ? (Key extends `method.${infer T}.text` ? T : never) : never

function scoreValues(scoring: Policy['scoring'], { say }: Edition) {
  const { dimensionWeights, scoredConsequences, severityWeights, bands } = scoring
  return {
    scored: scoredConsequences.map((consequence) => say(`consequence.${consequence}`)).join(say('list.separator')),
    process: percent(dimensionWeights['process-compliance']),
    continuity: percent(dimensionWeights['service-continuity']),
    outcome: percent(dimensionWeights['outcome-effectiveness']),
    critical: count(severityWeights.critical),
    major: count(severityWeights.major),
    minor: count(severityWeights.minor),
    bands: bands.map((_, index) => bandText(bands, index, say)).join(say('list.separator')),
  }
}

function bandText(bands: Policy['scoring']['bands'], index: number, say: Edition['say']): string {
  const { grade = '', from = 0 } = bands[index] ?? {}
  const above = bands[index - 1]
  const lowest = index === bands.length - 1
  if (lowest && above !== undefined) return say('method.lowestBand', { grade, below: count(above.from) })
  return say('method.band', { grade, from: count(from) })
}

const vetoValues = ({ veto }: Policy['scoring'], { say }: Edition) => ({
  severity: say(`severity.${veto.severity}`),
  confirmed: count(veto.confirmedCount),
  tolerated: percent(veto.toleratedRate),
  counted: count(veto.minimumCounted),
  ceiling: veto.ceiling,
})

function provenanceOf(result: AuditHead, edition: Edition): MethodSection['provenance'] {
  const { say } = edition
  const { tool, rulePack, period, dataset, confirmed, agreement } = result
  const entry = (label: string, value: string, code = false) => ({ label, value, code })
  const share = agreement.verdicts === 0 ? null : agreement.agreed / agreement.verdicts
  return [
    entry(say('provenance.tool'), `${tool.name} ${tool.version}`),
    entry(say('provenance.rules'), say('provenance.ruleCount', { n: count(rulePack.rules) })),
    entry(say('provenance.ruleHash'), rulePack.hash, true),
    entry(
      say('provenance.overlays'),
      rulePack.overlays.length === 0
        ? say('provenance.noOverlays')
        : rulePack.overlays.map(recordText).join(say('list.separator')),
    ),
    entry(say('heading.period'), periodText(period, edition)),
    entry(say('provenance.observed'), observedText(period, edition)),
    entry(say('provenance.layout'), recordText(dataset.layout)),
    entry(say('provenance.synthetic'), say(dataset.synthetic ? 'provenance.isSynthetic' : 'provenance.notSynthetic')),
    ...(confirmed === undefined ? [] : [entry(say('provenance.confirmed'), confirmedText(confirmed, edition))]),
    entry(say('provenance.seed'), String(agreement.seed), true),
    entry(
      say('provenance.agreement'),
      say('provenance.agreed', {
        units: count(agreement.units),
        verdicts: count(agreement.verdicts),
        agreed: count(agreement.agreed),
        share: percent(share),
      }),
    ),
  ]
}

import { elementAt, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { drugs } from '../drugs.js'
import { extensionReasons } from '../phrases.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'

const prices = `[${drugs.map(({ dailyCny }) => dailyCny.toFixed(1)).join(', ')}]`

export default sampleTable({
  name: 'prescriptions',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    const some = (purpose: string, share: number | string) => draw.below('i', purpose, share)
    const icd = oneOf(
      conditions.map((condition) => condition.icd),
      'condition_at',
    )
    const worse = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const origin = `case
      when main and breaks_rx_002 then ${draw.pick('i', 'machine', ['ai', 'system'])}
      when ${some('origin blank', 0.004)} then null
      else ${oneOf(['manual', 'template', 'repeat', 'patient_selected'], draw.weighted('i', 'origin', [46, 26, 22, 6]))} end`
    return [
      {
        grain: 'part',
        from: `(${prescribedQuery(synthesis)})`,
        columns: {
          platform_id: 'platform_id',
          prescription_id: 'prescription_id',
          consultation_id: 'consultation_id',
          prescriber_id: 'prescriber_id',
          kind: `case when main and breaks_rx_030 and not breaks_rx_018 then 'herbal' when subject_at = 19 and ${some('patent', 0.7)} then 'patent_chinese' else 'western' end`,
          origin,
          draft_created_at: 'least(drafted_at, issued)',
          doctor_edited: some('edited', worse(0.9, 0.45)),
          issued_at: 'issued',
          signed_by: `case when main and sign_flaw = 0 then null when main and author_flaw = 1 then another_signer
            else prescriber_id end`,
          cosigned_by: `case when by_assistant and not breaks_doc_009 then cosigner end`,
          signed_at: 'case when main and sign_flaw in (0, 2) then null else sealed end',
          signature_valid: `case when main and sign_flaw = 0 then null when main and sign_flaw = 1 then false
            when not (main and sign_flaw >= 0) and ${some('signature blank', 0.003)} then null else true end`,
          diagnoses: `case when main and indication_flaw = 0 then null when main and indication_flaw = 1 then ['R51.x00']
            else [${icd}] end`,
          long_term: 'long_term',
          extension_reason: `case when main and extended then ${draw.pick('i', 'extension', extensionReasons)} end`,
          long_term_assessment: `case when long_term then long_flaw <> 1 and (days_supply > 28 or ${some('assessed', worse(0.97, 0.6))}) end`,
          patient_confirmed: `long_flaw <> 2 and (long_term and days_supply > 28 or ${some('confirmed', worse(0.99, 0.85))})`,
          valid_days: 'valid_days',
          total_cny: `round(days * (${elementAt(prices, 'drug_1')} + case when lines > 1 then ${elementAt(prices, 'drug_2')} else 0 end), 2)`,
          weight_kg: `case when child and ${some('weighed', worse(0.97, 0.6))} then 4.0 + 2.4 * age end`,
          status: `case when main then rx_status else ${draw.pick('i', 'status of replaced', ['void', 'rejected'])} end`,
        },
      },
    ]
  },
})

import { daysLater, elementAt, firstElements, oneOf, textList } from '../../store/dialect.js'
import { firstDay, lastDay } from '../calendar.js'
import { conditions } from '../conditions.js'
import { numbered, platformId } from '../ids.js'
import { institutionRelation } from '../institutions.js'
import type { Columns } from '../layers.js'
import { places } from '../names.js'
import { sampleTable } from '../sampleTable.js'
import { parentOf, subjects } from '../subjects.js'
import type { Synthesis } from '../synthesis.js'

const policies = [
  'law_self_check',
  'quality_safety',
  'adverse_event',
  'training',
  'informed_consent',
  'prescription',
  'medical_record',
  'information_system',
]
/** Three-character ICD-10 categories. */
const categories = [...new Set(conditions.map(({ icd }) => icd.slice(0, 3)))].sort()
const plans = ['power_failure', 'network_outage', 'equipment_failure', 'cyber_security']

export default sampleTable({
  name: 'institutions',
  sources: (synthesis) => [
    {
      grain: 'dataset',
      from: `(${institutionRelation(synthesis)})`,
      columns: { ...identity(synthesis), ...licence(synthesis), ...records(synthesis), ...equipment(synthesis) },
    },
  ],
})

const some = ({ draw }: Synthesis, purpose: string, share: number | string) => draw.below('ik', purpose, share)
const worse = ({ byPlatform }: Synthesis, best: number, worst: number) =>
  byPlatform((badness) => best + (worst - best) * badness)

function identity(synthesis: Synthesis): Columns {
  const text = (of: (place: (typeof places)[number]) => string) => oneOf(places.map(of), 'place_at')
  return {
    platform_id: platformId(synthesis.shape),
    institution_id: 'institution_id',
    name: 'name',
    category_code: 'category',
    level_code: oneOf(['3', '2', '1'], synthesis.draw.weighted('ik', 'level', [55, 38, 7])),
    region_code: text(({ region }) => region),
    city: text(({ city }) => city),
    province: text(({ province }) => province),
    host_institution_id: `case when independent and ${some(synthesis, 'no host', 0.5)} then null
      else left(institution_id, 17) || '1' end`,
  }
}

function licence(synthesis: Synthesis): Columns {
  const { draw } = synthesis
  return {
    independent_licence: 'independent',
    licence_no: numbered('PDY', 'ik', 8),
    // Where no verification was made, one had fallen due.
    licence_from: daysLater(
      firstDay(synthesis),
      `-(case when breaks_org_002 then 400 else 100 end) - ${draw.whole('ik', 'licence from', 1400)}`,
    ),
    licence_to: 'licence_to',
    internet_service_licensed: 'internet_licensed',
    verified_on: 'verified_on',
    online_disease_scope: `case when ${some(synthesis, 'disease scope', worse(synthesis, 1, 0.9))} then ${textList(categories)} end`,
    registered_subjects: `case when not subjects_known then null
      when ik % 2 = 0 then ${textList([...new Set(subjects.map(({ code }) => parentOf(code)))])}
      else ${textList(subjects.map(({ code }) => code))} end`,
  }
}

function records(synthesis: Synthesis): Columns {
  const { draw } = synthesis
  return {
    mlps_level: 'mlps_level',
    mlps_assessed_on: 'mlps_assessed_on',
    data_onshore: 'not breaks_ds_002',
    record_retention_years: 'record_years',
    process_record_retention_years: 'process_years',
    policies: firstElements(
      textList(policies),
      `case when breaks_org_005 and ik % 3 > 0 then ${policies.length - 1} - ${draw.whole('ik', 'policies', 5)} else ${policies.length} end`,
    ),
    quality_department: 'not (breaks_org_005 and ik % 3 < 2)',
    complaint_channel: 'not breaks_sc_012',
    liability_insured_to: `case when breaks_org_012 then case when ik % 2 = 0 then ${daysLater(firstDay(synthesis), '-1')} end
      when insured then ${daysLater(lastDay(synthesis), '180')} end`,
    risk_fund_to: `case when not breaks_org_012 and (not insured or ${some(synthesis, 'risk fund', 0.2)}) then ${daysLater(lastDay(synthesis), '300')} end`,
    supervision_connected_on: 'supervision_connected_on',
    entity_quality_review_on: daysLater(
      lastDay(synthesis),
      `-10 - ${draw.whole('ik', 'quality review', worse(synthesis, 75, 400))}`,
    ),
    sale_record_retention_years: `case when ${some(synthesis, 'sale records', worse(synthesis, 1, 0.7))} then 5.0 else 3.0 end`,
    impact_assessed_on: `case when not breaks_ds_007 or ik % 2 = 0
      then ${daysLater(firstDay(synthesis), `-${draw.whole('ik', 'impact', 500)}`)} end`,
    impact_assessment_retention_years: `case when breaks_ds_007 and ik % 2 = 0 then 2.0
      else ${elementAt('[3.0, 3.0, 5.0]', draw.whole('ik', 'impact years', 3))} end`,
  }
}

function equipment(synthesis: Synthesis): Columns {
  const { draw } = synthesis
  const short = (way: number, few: string, enough: string) =>
    `case when breaks_org_008 and ik % 4 = ${way} then ${few} else ${enough} end`
  return {
    servers: short(0, '1', `2 + ${draw.whole('ik', 'servers', 4)}`),
    av_systems: short(1, '1', `2 + ${draw.whole('ik', 'av systems', 2)}`),
    bandwidth_mbps: short(2, '8.0', elementAt('[10.0, 20.0, 50.0, 100.0]', draw.whole('ik', 'bandwidth', 4))),
    bandwidth_providers: short(3, '1', `2 + ${draw.whole('ik', 'providers', 2)}`),
    emergency_plans: firstElements(
      textList(plans),
      `case when breaks_org_009 then 1 + ${draw.whole('ik', 'emergency plans', 3)} else ${plans.length} end`,
    ),
    emergency_drill_on: `case when ${some(synthesis, 'drill', worse(synthesis, 1, 0.6))}
      then ${daysLater(lastDay(synthesis), `-${draw.whole('ik', 'drill on', 330)}`)} end`,
    model_endpoints_onshore: some(synthesis, 'models onshore', worse(synthesis, 1, 0.85)),
    network_log_retention_days: `case when breaks_ds_009 then 90
      else ${elementAt('[180, 180, 365]', draw.whole('ik', 'log days', 3))} end`,
    automated_decisions: `(breaks_ds_011 or ${some(synthesis, 'automated', 0.5)})`,
    automated_decision_notice: 'not (breaks_ds_011 and ik % 2 = 0)',
    automated_decision_opt_out: 'not (breaks_ds_011 and (ik % 2 = 1 or ik % 3 > 0))',
  }
}

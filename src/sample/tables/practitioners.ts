import { daysLater, integers, oneOf, quotient } from '../../store/dialect.js'
import { firstDay, lastDay } from '../calendar.js'
import { doctorRelation } from '../doctors.js'
import { departmentId, pharmacistId, platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { type Columns, layered } from '../layers.js'
import { pharmacistsEach, unqualified } from '../pharmacists.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

export default sampleTable({
  name: 'practitioners',
  sources: (synthesis) => [
    { grain: 'dataset', from: `(${doctorRelation(synthesis)})`, columns: doctors(synthesis) },
    { grain: 'dataset', from: `(${pharmacistQuery(synthesis)})`, columns: pharmacists(synthesis) },
  ],
})

function doctors(synthesis: Synthesis): Columns {
  const { draw, byPlatform } = synthesis
  const { id } = institutionOf(synthesis, 'ik', 'member')
  const some = (purpose: string, share: number) => draw.below('dk', purpose, share)
  const before = (purpose: string, least: number, range: number) =>
    daysLater(firstDay(synthesis), `-${least} - ${draw.whole('dk', purpose, range)}`)
  return {
    platform_id: platformId(synthesis.shape),
    practitioner_id: 'practitioner_id',
    institution_id: id,
    department_id: departmentId(id, 'subject_at'),
    role: `case when assistant then 'assistant_physician' else 'physician' end`,
    title_code: oneOf(['231', '232', '233', '234'], 'seniority'),
    licence_no: `'1' || lpad(cast(dk as varchar), 14, '0')`,
    licensed_from: 'licensed_from',
    licensed_to: 'licensed_to',
    registry_verified_on: 'registry_verified_on',
    practice_scope: 'case when scope_known then scope end',
    independent_practice_from: 'independent_from',
    primary_institution_id: `case
      when not (breaks_doc_003 or breaks_doc_004) and ${some('primary blank', 0.01)} then null
      when several_sites then left(${id}, 17) || '2' else ${id} end`,
    primary_institution_consent: `case when breaks_doc_003 then false when several_sites then true end`,
    multi_site_from: 'multi_site_from',
    multi_site_to: 'multi_site_to',
    first_visit_whitelisted_on: `case when ${draw.below(
      'dk',
      'first visits',
      byPlatform((badness) => 0.98 - 0.5 * badness),
    )} then ${before('whitelisted', 20, 300)} end`,
    prescribing_right_from: before('prescribing right', 30, 8000),
    prescribing_right_to: `case when breaks_doc_008 and dk % 2 = 0 then ${daysLater(firstDay(synthesis), '-1')}
      when ${some('prescribing right ends', 0.1)} then ${daysLater(lastDay(synthesis), '300')} end`,
    left_on: `case when ${some('leaves', 0.03)} then ${daysLater(lastDay(synthesis), '30')} end`,
    antibacterial_right: oneOf(['special', 'restricted', 'unrestricted', 'none'], 'seniority'),
    signature_on_file: 'not (breaks_doc_008 and dk % 2 = 1)',
    suspended_from: `case when breaks_doc_010 then ${daysLater(firstDay(synthesis), '-3')}
      when ${some('once suspended', 0.01)} then ${daysLater(firstDay(synthesis), '-700')} end`,
    suspended_to: `case when breaks_doc_010 then null when ${some('once suspended', 0.01)} then ${daysLater(firstDay(synthesis), '-520')} end`,
    prescribing_restricted_on: `case when ${some('restricted', 0.01)} then ${daysLater(firstDay(synthesis), '-400')} end`,
    trained_on: `case when not breaks_doc_013 then ${before('trained', 5, 500)} end`,
    joined_on: before('joined', 10, 1500),
    licence_published: 'not (breaks_org_010 and dk % 3 > 0)',
    fee_published: 'not (breaks_org_010 and dk % 3 < 2)',
  }
}

const pharmacistQuery = ({ shape }: Synthesis): string =>
  layered(integers('f', 0, shape.platforms * shape.institutionsEach * pharmacistsEach), [
    { ik: quotient('f', pharmacistsEach), qualified: `f % ${pharmacistsEach} <> ${unqualified}` },
    { p: quotient('ik', shape.institutionsEach) },
  ])

function pharmacists(synthesis: Synthesis): Columns {
  const { draw, shape } = synthesis
  const { id } = institutionOf(synthesis, 'ik', `(ik % ${shape.institutionsEach})`)
  const before = (purpose: string, least: number, range: number) =>
    daysLater(firstDay(synthesis), `-${least} - ${draw.whole('f', purpose, range)}`)
  return {
    platform_id: platformId(synthesis.shape),
    practitioner_id: pharmacistId('f'),
    institution_id: id,
    role: `case when qualified then 'pharmacist' else 'other' end`,
    title_code: `case when qualified then ${oneOf(['242', '243', '244'], draw.whole('f', 'title', 3))} end`,
    licence_no: `case when qualified then '2' || lpad(cast(f as varchar), 14, '0') end`,
    licensed_from: `case when qualified then ${before('licensed', 900, 6000)} end`,
    registry_verified_on: `case when qualified then ${before('verified', 5, 600)} end`,
    primary_institution_id: id,
    antibacterial_right: `'none'`,
    signature_on_file: 'true',
    pharmacist_qualified: `case when qualified and ${draw.below('f', 'qualification blank', 0.02)} then null else qualified end`,
    dispensing_experience_years: `case when qualified then 3.0 + ${draw.whole('f', 'experience', 25)} else 0.5 end`,
    trained_on: before('trained', 5, 500),
    joined_on: before('joined', 10, 1500),
  }
}

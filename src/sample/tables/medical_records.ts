import { oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { numbered, recordId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { examinations, pastHistories, presentIllnesses } from '../phrases.js'
import { sampleTable } from '../sampleTable.js'

/** What is written where nothing was: each counts as not written. */
const placeholders = ['略', '同上', '-', '/', 'N/A', '待补']

export default sampleTable({
  name: 'medical_records',
  sources: ({ draw, byPlatform }) => {
    const some = (purpose: string, share: number | string) => draw.below('i', purpose, share)
    const text = (of: (condition: (typeof conditions)[number]) => string) => oneOf(conditions.map(of), 'condition_at')
    const unwritten = `case when ${some('field empty', 0.4)} then null else ${draw.pick('i', 'placeholder', placeholders)} end`
    const completed = secondsLater('ended_at', draw.seconds('i', 'record', recordDelay))
    const checked = some('quality checked', 0.04)
    const altered = `(seal_flaw in (0, 2) or (seal_flaw = -1 and record_flaw <> 4
      and ${some(
        'altered',
        byPlatform((badness) => 0.01 + 0.04 * badness),
      )}))`
    const common = some('entity record', 0.4)
    return [
      {
        grain: 'part',
        from: 'plan where has_record',
        columns: {
          platform_id: 'platform_id',
          record_id: recordId('i'),
          consultation_id: 'consultation_id',
          created_at: 'coalesce(reply_at, decides_at)',
          completed_at: completed,
          chief_complaint: `case when record_flaw = 0 then ${unwritten} else ${text(({ chiefComplaint }) => chiefComplaint)} end`,
          present_illness: `case when record_flaw = 1 then ${unwritten} else ${draw.pick('i', 'present illness', presentIllnesses)} end`,
          past_history: `case when breaks_pc_016 then ${draw.pick('i', 'past history without allergy', ['高血压病史，否认手术外伤史。', '2型糖尿病史，规律服药。'])}
            when ${some('past history', 0.9)} then ${draw.pick('i', 'past history text', pastHistories)} end`,
          allergy_history: `case when not breaks_pc_016 and (allergy_unknown or ${some(
            'allergy history',
            byPlatform((badness) => 0.99 - 0.2 * badness),
          )}) then '否认药物过敏史' end`,
          examination: `case when ${some('examination', 0.7)} then ${draw.pick('i', 'examination text', examinations)} end`,
          diagnoses: `case when record_flaw <> 2 then [${text(({ icd }) => icd)}] end`,
          treatment_advice: `case when record_flaw = 3 then ${unwritten} else ${text(({ advice }) => advice)} end`,
          signed_by: `case when record_flaw <> 4 then practitioner_id end`,
          signed_at: `case when record_flaw <> 4 then ${secondsLater(completed, '40')} end`,
          signature_valid: `case when record_flaw = 4 then null when seal_flaw in (1, 2) then false
            when seal_flaw = -1 and ${some('record signature blank', 0.003)} then null else true end`,
          altered_after_signing: altered,
          version_history_kept: `case when ${altered} then seal_flaw <> 0 end`,
          visible_to_patient_at: `case when not breaks_pc_023 then ${secondsLater(completed, '60')} end`,
          shared_at: `case when not breaks_sc_010 and (not ${common} or ${some('record shared', 0.8)}) then ${secondsLater(completed, '3600')} end`,
          quality_checked_at: `case when ${checked} then ${secondsLater(completed, '86400 * 5')} end`,
          quality_passed: `case when ${checked} then ${some(
            'quality passed',
            byPlatform((badness) => 0.99 - 0.2 * badness),
          )} end`,
          entity_record_id: `case when not breaks_sc_010 and ${common} then ${numbered('MZ', 'pk', 10)} end`,
        },
      },
    ]
  },
})

const recordDelay = { median: 240, sigma: 1, least: 5, most: 86_400 }

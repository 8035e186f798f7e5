import { eachElement } from '../store/dialect.js'
import { doctorOf, headOf } from './doctors.js'
import { doctorId, prescriptionId } from './ids.js'
import { secondsLater } from './instants.js'
import { layered } from './layers.js'
import type { Synthesis } from './synthesis.js'

/**
 * The prescriptions of the planned consultations. `main` is the one that stands; a corrected one comes after one that the
 * pharmacist refused, which has no flaw. `issued`, `sealed`: the times of this prescription.
 */
export function prescribedQuery(synthesis: Synthesis): string {
  const { draw, shape, breaks } = synthesis
  const numbers = eachElement('case when corrected then [1, 2] else [1] end')
  const another = (step: number) => `(doctor_member + ${step}) % ${shape.doctorsEach}`
  const idOf = (member: string) => doctorId(`p * ${shape.doctorsEach} + ${member}`)
  return layered(`(select *, ${numbers} as number from plan where rx)`, [
    {
      main: 'number = 2 or not corrected',
      prescription_id: prescriptionId('i', 'number'),
      // The expert invited to a remote consultation may prescribe.
      invited: `tele and ${draw.below('i', 'invited prescribes', 0.4)}`,
    },
    {
      issued: 'case when main then issued_at else first_issued_at end',
      sealed: `case when main then sealed_at else ${secondsLater('first_issued_at', '8')} end`,
      prescriber_member: `case when (main and author_flaw = 0) or invited then ${another(1)} else doctor_member end`,
      another_signer: idOf(another(2)),
      cosigner: idOf(headOf(synthesis, 'subject_at', 'turn')),
      days: 'case when main or long_term then days_supply else least(days_supply, 7.0) end',
    },
    { prescriber_dk: `p * ${shape.doctorsEach} + prescriber_member` },
    {
      prescriber_id: doctorId('prescriber_dk'),
      by_assistant: doctorOf(synthesis, 'prescriber_dk', 'prescriber_member').assistant,
    },
    { breaks_doc_009: `by_assistant and ${breaks('DOC-009', 'i')}` },
  ])
}

import { eachElement, secondsLater } from '../store/dialect.js'
import { doctorId, prescriptionId } from './ids.js'
import { layered } from './layers.js'
import type { Synthesis } from './synthesis.js'

/**
 * The prescriptions of the planned consultations. `main` is the one that stands; a corrected one comes after one that the
 * pharmacist refused, which has no flaw. `issued`, `sealed`: the times of this prescription.
 */
export function prescribedQuery({ draw, shape }: Synthesis): string {
  const numbers = eachElement('case when corrected then [1, 2] else [1] end')
  const another = (step: number) =>
    doctorId(`p * ${shape.doctorsEach} + (doctor_member + ${step}) % ${shape.doctorsEach}`)
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
      prescriber_id: `case when (main and author_flaw = 0) or invited then ${another(1)} else practitioner_id end`,
      another_signer: another(2),
      days: 'case when main or long_term then days_supply else least(days_supply, 7.0) end',
    },
  ])
}

import { completedYears, elementAt, quotient } from '../../store/dialect.js'
import { consultationsInBlock, patientsInBlock, platformOfBlock, slots } from '../blocks.js'
import { dayAfterFirst, dayOfVisit, timeOfDay } from '../calendar.js'
import { departmentOf, doctorOf } from '../doctors.js'
import { institutionOf } from '../institutions.js'
import type { Columns } from '../layers.js'
import { patientLayers } from '../patients.js'
import { generalPractice, subjects } from '../subjects.js'
import type { Synthesis } from '../synthesis.js'

/** Who meets whom, and when it is asked for: from the consultation's number `i`. */
export function whoLayers(synthesis: Synthesis): Columns[] {
  const { draw, shape, byPlatform } = synthesis
  const { institutionsEach, doctorsEach, doctorsPerSubject } = shape
  const doctor = doctorOf(synthesis, 'dk', 'doctor_member')
  const institution = institutionOf(synthesis, 'ik', 'institution_member')
  // Patients of a worse platform meet their doctor again less often.
  const another = draw.below(
    'i',
    'another doctor',
    byPlatform((badness) => 0.12 + 0.3 * badness),
  )
  return [
    { block: quotient('i', consultationsInBlock), place: `i % ${consultationsInBlock}` },
    {
      p: platformOfBlock('block', shape),
      slot: elementAt(slots.ofConsultation, 'place'),
      visit: elementAt(slots.visit, 'place'),
    },
    {
      pk: `block * ${patientsInBlock} + slot`,
      visits: elementAt(slots.visits, 'slot'),
      first_i: `block * ${consultationsInBlock} + ${elementAt(slots.first, 'slot')}`,
    },
    ...patientLayers(synthesis),
    {
      turn: `case when ${another} then ${draw.whole('i', 'doctor', doctorsPerSubject)} else usual_doctor end`,
      applied_day: dayOfVisit(synthesis, 'i', 'visit', 'visits'),
    },
    { doctor_member: `subject_at + ${subjects.length} * turn` },
    {
      dk: `p * ${doctorsEach} + doctor_member`,
      institution_member: departmentOf(synthesis, 'subject_at', 'turn').institutionMember,
      general_practitioner: `subject_at = ${generalPractice}`,
      applied_on: dayAfterFirst(synthesis, 'applied_day'),
    },
    { ik: `p * ${institutionsEach} + institution_member`, applied_at: timeOfDay(synthesis, 'i', 'applied_on') },
    {
      institution_id: institution.id,
      subjects_known: institution.subjectsKnown,
      connected_day: institution.connectedDay,
      shares_nothing: institution.breaksPc022,
      breaks_doc_006: doctor.breaksDoc006,
      strong_from: doctor.strongFrom,
      scope_known: doctor.scopeKnown,
      assistant: doctor.assistant,
      beside_subject: doctor.besideSubject,
      age: completedYears('birth_date', 'applied_on'),
    },
    // One failed transmission loses the whole day of an institution.
    {
      upload_missed: `connected_day > applied_day or ${synthesis.breaks('ORG-004', '(ik + 1) * 1000 + applied_day')}`,
      unconnected: 'connected_day > applied_day',
    },
  ]
}

import { allBut, elementAt, integers, quotient } from '../store/dialect.js'
import { consultationsInBlock, patientsInBlock, platformOfBlock, slots } from './blocks.js'
import { consultationId, doctorId, patientId, platformId } from './ids.js'
import { layered } from './layers.js'
import { patientLayers } from './patients.js'
import { conversationLayers } from './plan/conversation.js'
import { formalityLayers } from './plan/formalities.js'
import { prescriptionLayers } from './plan/prescription.js'
import { paediatricLayer, serviceLayers } from './plan/service.js'
import { timeLayers } from './plan/times.js'
import { whoLayers } from './plan/who.js'
import type { Synthesis } from './synthesis.js'

/** What the plan is worked out with, and nothing is written from: not kept, the plan being what takes the memory. */
const workings = [
  ...[
    'block',
    'place',
    'slot',
    'visit',
    'visits',
    'first_i',
    'usual_doctor',
    'fixed_sex',
    'carefulness',
    'applied_day',
  ],
  ...['institution_member', 'general_practitioner', 'beside_subject', 'service_at', 'ending_at', 'stop_flaw'],
  ...['stop_after_prescription', 'stops', 'order_drawn', 'subject_flaw', 'account_flaw', 'order_flaw', 'mute'],
  ...['unconsented', 'usual_first', 'lines_drawn', 'author_drawn', 'release_flaw', 'reviewer_drawn', 'sells_banned'],
  ...['paired', 'with_pair', 'prescription_only', 'speaks_at'],
]

/**
 * The course of every consultation with a number from `from` up to, not including, `to`: who, when, what, and each flaw
 * that is planted (`breaks_…`). Tables and truth are both read off it, so neither is derived from the other.
 */
export const planQuery = (synthesis: Synthesis, from: number, to: number): string =>
  `select ${allBut(workings)} from (${layered(integers('i', from, to), [
    ...whoLayers(synthesis),
    paediatricLayer,
    ...serviceLayers(synthesis),
    ...conversationLayers(synthesis),
    ...formalityLayers(synthesis),
    ...prescriptionLayers(synthesis),
    ...timeLayers(synthesis),
    {
      platform_id: platformId(synthesis.shape),
      consultation_id: consultationId('i'),
      patient_id: patientId('pk'),
      practitioner_id: doctorId('dk'),
    },
  ])})`

/** The patients of the same consultations. `from` begins a block. */
export const patientQuery = (synthesis: Synthesis, from: number, to: number): string =>
  layered(
    integers(
      'pk',
      (from / consultationsInBlock) * patientsInBlock,
      Math.ceil(to / consultationsInBlock) * patientsInBlock,
    ),
    [
      { block: quotient('pk', patientsInBlock), slot: `pk % ${patientsInBlock}` },
      {
        p: platformOfBlock('block', synthesis.shape),
        visits: elementAt(slots.visits, 'slot'),
        first_i: `block * ${consultationsInBlock} + ${elementAt(slots.first, 'slot')}`,
      },
      ...patientLayers(synthesis),
      { platform_id: platformId(synthesis.shape), patient_id: patientId('pk') },
    ],
  )

import { elementAt, integers, quotient } from '../store/dialect.js'
import { consultationsInBlock, patientsInBlock, slots } from './blocks.js'
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

/**
 * The course of every consultation with a number from `from` up to, not including, `to`: who, when, what, and each flaw
 * that is planted (`breaks_…`). Tables and truth are both read off it, so neither is derived from the other.
 */
export const planQuery = (synthesis: Synthesis, from: number, to: number): string =>
  layered(integers('i', from, to), [
    ...whoLayers(synthesis),
    paediatricLayer,
    ...serviceLayers(synthesis),
    ...conversationLayers(synthesis),
    ...formalityLayers(synthesis),
    ...prescriptionLayers(synthesis),
    ...timeLayers(synthesis),
    {
      platform_id: platformId('p'),
      consultation_id: consultationId('i'),
      patient_id: patientId('pk'),
      practitioner_id: doctorId('dk'),
    },
  ])

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
        p: `block % ${synthesis.shape.platforms}`,
        visits: elementAt(slots.visits, 'slot'),
        first_i: `block * ${consultationsInBlock} + ${elementAt(slots.first, 'slot')}`,
      },
      ...patientLayers(synthesis),
      { platform_id: platformId('p'), patient_id: patientId('pk') },
    ],
  )

import { daysLater, elementAt, textList, wholeBelow, yearsLater } from '../store/dialect.js'
import { dayAfterFirst, dayOfVisit } from './calendar.js'
import { conditions, conditionsOf } from './conditions.js'
import { numberList } from './draw.js'
import type { Columns } from './layers.js'
import { subjects } from './subjects.js'
import type { Synthesis } from './synthesis.js'

const conditionChoices = 12
const conditionTable = subjects.flatMap((_, subject) => {
  const treated = conditionsOf(subject)
  return Array.from({ length: conditionChoices }, (_, at) => treated[at % treated.length] ?? 0)
})
const childShare = { adults: 0, all: 0.08, children: 1 }

/** Columns of a patient, on rows with pk, p, first_i (the number of the first consultation) and visits. */
export function patientLayers(synthesis: Synthesis): Columns[] {
  const { draw, shape, breaks, byPlatform } = synthesis
  const weights = subjects.map(({ weight }) => weight)
  const childShares = numberList(subjects.map(({ patients }) => childShare[patients]))
  const sexes = textList(subjects.map(({ sex }) => ({ female: '2', male: '1', any: '' })[sex]))
  const pregnant = subjects.findIndex(({ code }) => code === '05.02')
  return [
    {
      subject_at: draw.weighted('pk', 'subject', weights),
      first_day: dayAfterFirst(synthesis, dayOfVisit(synthesis, 'first_i', '0', 'visits')),
    },
    {
      condition_at: elementAt(
        numberList(conditionTable),
        `subject_at * ${conditionChoices} + ${draw.whole('pk', 'condition', conditionChoices)}`,
      ),
      child: draw.below('pk', 'child', elementAt(childShares, 'subject_at')),
      usual_doctor: wholeBelow(`pow(${draw.number('pk', 'doctor')}, 1.3) * ${shape.doctorsPerSubject}`),
      fixed_sex: elementAt(sexes, 'subject_at'),
    },
    {
      chronic: elementAt(`[${conditions.map((condition) => condition.chronic).join(', ')}]`, 'condition_at'),
      sex: `case when fixed_sex <> '' then fixed_sex when ${draw.below('pk', 'sex', 0.47)} then '1' else '2' end`,
    },
    { birth_date: birthDate(synthesis, pregnant), birth_known: `(not ${draw.below('pk', 'birth blank', 0.012)})` },
    {
      /** Never seen by a physical hospital: online care of such a patient breaks PC-001 and PC-003. */
      stranger: breaks('PC-001', 'pk', 0.5),
      consent_is_basis: draw.below('pk', 'consent is the basis', 0.9),
      breaks_ds_003: breaks('DS-003', 'pk'),
      breaks_ds_004: breaks('DS-004', 'pk'),
      breaks_pc_009: breaks('PC-009', 'pk'),
      uncontracted: breaks('PC-027', 'pk'),
      allergic: draw.below('pk', 'allergic', 0.04),
      carefulness: byPlatform((badness) => 1 - badness),
    },
    { allergy_unknown: `not allergic and not ${draw.below('pk', 'allergy asked', '0.8 + 0.2 * carefulness')}` },
  ]
}

function birthDate({ draw }: Synthesis, pregnant: number): string {
  const edge = draw.number('pk', 'birthday')
  const childDays = wholeBelow(`30 + pow(${draw.number('pk', 'age')}, 1.2) * 5050`)
  const adultYears = `case
    when subject_at = ${pregnant} then 22 + 20 * ${draw.number('pk', 'age')}
    when chronic then 30 + 58 * sqrt(${draw.number('pk', 'age')})
    else 18 + 55 * ${draw.number('pk', 'age')} end`
  // On the day of the first consultation: the sixth and the fourteenth birthday, and the day before each.
  return `case
    when child and ${edge} < 0.04 then ${yearsLater('first_day', -6)}
    when child and ${edge} < 0.08 then ${daysLater(yearsLater('first_day', -6), '1')}
    when child and ${edge} < 0.10 then ${yearsLater('first_day', -14)}
    when child and ${edge} < 0.12 then ${daysLater(yearsLater('first_day', -14), '1')}
    when child then ${daysLater('first_day', `-${childDays}`)}
    else ${daysLater('first_day', `-${wholeBelow(`(${adultYears}) * 365.25`)}`)} end`
}

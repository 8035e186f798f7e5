import { daysLater, elementAt, integers, quotient, textList, yearsLater } from '../store/dialect.js'
import { firstDay, lastDay, lastServiceDay } from './calendar.js'
import type { FlawedRule } from './flaws.js'
import { doctorId } from './ids.js'
import { secondsLater } from './instants.js'
import { layered } from './layers.js'
import { parentOf, subjects, unregisteredSubjects } from './subjects.js'
import type { Synthesis } from './synthesis.js'

const codes = textList(subjects.map(({ code }) => code))
const parents = textList(subjects.map(({ code }) => parentOf(code)))

/**
 * Doctors of one subject work in departments of two or more, spread over the institutions of the platform. `turn` is the
 * doctor's number among those of the subject.
 */
export function departmentOf({ shape }: Synthesis, subject: string, turn: string) {
  const departments = Math.max(1, Math.floor(shape.doctorsPerSubject / 2))
  return {
    institutionMember: `((${subject} + ${subjects.length} * ((${turn}) % ${departments})) % ${shape.institutionsEach})`,
    /** 0 is the head of the department. */
    rank: quotient(`(${turn})`, departments),
  }
}

/** Number on the platform of the head of a doctor's department, who is never an assistant. */
export function headOf({ shape }: Synthesis, subject: string, turn: string): string {
  const departments = Math.max(1, Math.floor(shape.doctorsPerSubject / 2))
  return `(${subject} + ${subjects.length} * ((${turn}) % ${departments}))`
}

/** Expressions about a doctor: `dk` is the number in the dataset, `member` the number on the platform. */
export function doctorOf(synthesis: Synthesis, dk: string, member: string) {
  const { draw, shape, memberBreaks, byPlatform } = synthesis
  const { rank } = departmentOf(synthesis, '0', quotient(member, subjects.length))
  const breaksDoc006 = memberBreaks('DOC-006', dk, member, shape.doctorsEach)
  const midPeriod = `${3600 * 20} + ${draw.whole(dk, 'strong from', 86_400 * Math.max(1, shape.days - 3))}`
  const before = `${3600 * 8} - 86400 * (1 + ${draw.whole(dk, 'strong from', 400)})`
  return {
    breaksDoc006,
    /** First face or certificate check; null: never. */
    strongFrom: `case
      when not ${breaksDoc006} then ${secondsLater(`cast(${firstDay(synthesis)} as timestamp)`, before)}
      when ${draw.below(dk, 'weak for ever', 0.4)} then null
      else ${secondsLater(`cast(${firstDay(synthesis)} as timestamp)`, midPeriod)} end`,
    scopeKnown: `(not ${draw.below(dk, 'scope blank', 0.01)})`,
    breaksDoc014: memberBreaks('DOC-014', dk, member, shape.doctorsEach),
    /** Whose prescriptions a physician countersigns. */
    assistant: `(${rank} > 0 and ${draw.below(
      dk,
      'assistant',
      byPlatform((badness) => 0.01 + 0.1 * badness),
    )})`,
    /** In the doctor's scope, but not registered by the hospital. */
    besideSubject: draw.pick(dk, 'subject beside', unregisteredSubjects),
  }
}

/** One row per doctor, with the flaws planted in the registration. */
export function doctorRelation(synthesis: Synthesis): string {
  const { draw, shape, memberBreaks, byPlatform } = synthesis
  const { doctorsEach, institutionsEach, platforms } = shape
  const department = departmentOf(synthesis, `(member % ${subjects.length})`, quotient('member', subjects.length))
  const of = doctorOf(synthesis, 'dk', 'member')
  const breaks = (rule: FlawedRule) => memberBreaks(rule, 'dk', 'member', doctorsEach)
  const some = (purpose: string, share: number) => draw.below('dk', purpose, share)
  return layered(integers('dk', 0, doctorsEach * platforms), [
    { p: quotient('dk', doctorsEach), member: `dk % ${doctorsEach}` },
    {
      practitioner_id: doctorId('dk'),
      subject_at: `member % ${subjects.length}`,
      ik: `p * ${institutionsEach} + ${department.institutionMember}`,
      rank: department.rank,
      strong_from: of.strongFrom,
      scope_known: of.scopeKnown,
      assistant: of.assistant,
      breaks_doc_014: of.breaksDoc014,
      beside: of.besideSubject,
      breaks_doc_001: breaks('DOC-001'),
      breaks_doc_002: breaks('DOC-002'),
      breaks_doc_003: breaks('DOC-003'),
      breaks_doc_004: breaks('DOC-004'),
      breaks_doc_008: breaks('DOC-008'),
      breaks_doc_010: breaks('DOC-010'),
      breaks_doc_013: breaks('DOC-013'),
      breaks_org_010: breaks('ORG-010'),
    },
    {
      several_sites: `breaks_doc_003 or breaks_doc_004 or ${some('several sites', 0.45)}`,
      seniority: `case when assistant then 3
        when rank < 2 and ${draw.below(
          'dk',
          'headed',
          byPlatform((badness) => 1 - 0.2 * badness),
        )} then rank
        else ${draw.weighted('dk', 'seniority', [16, 26, 44, 14])} end`,
      scope: `[case when dk % 3 = 0 then ${elementAt(parents, 'subject_at')} else ${elementAt(codes, 'subject_at')} end, beside]`,
      // Registered from the first day of the period, or to the last of its services, is registered on every day of it.
      licensed_from: `case
        when not breaks_doc_001 and ${some('licensed from blank', 0.01)} then null
        when breaks_doc_001 and dk % 3 = 0 then ${daysLater(lastServiceDay(synthesis), '1')}
        when ${some('licensed from the first day', 0.03)} then ${firstDay(synthesis)}
        else ${daysLater(firstDay(synthesis), `-1000 - ${draw.whole('dk', 'licensed from', 9000)}`)} end`,
      licensed_to: `case
        when breaks_doc_001 and dk % 3 = 1 then ${daysLater(firstDay(synthesis), '-1')}
        when ${some('licensed to the last day', 0.03)} then ${lastServiceDay(synthesis)}
        when ${some('licence ends', 0.1)} then ${daysLater(lastDay(synthesis), '400')} end`,
      registry_verified_on: `case when breaks_doc_001 and dk % 3 = 2 then null
        else ${daysLater(firstDay(synthesis), `-10 - ${draw.whole('dk', 'verified', 700)}`)} end`,
      // Three years to the day is three years.
      independent_from: `case
        when breaks_doc_002 then ${daysLater(yearsLater(lastServiceDay(synthesis), -3), `2 + ${draw.whole('dk', 'independent', 300)}`)}
        when ${some('independent for three years', 0.04)} then ${yearsLater(firstDay(synthesis), -3)}
        when ${some('independent from blank', 0.01)} then null
        else ${daysLater(yearsLater(firstDay(synthesis), -4), `-${draw.whole('dk', 'independent', 9000)}`)} end`,
    },
    {
      multi_site_from: `case
        when not several_sites or (breaks_doc_004 and dk % 2 = 0) then null
        when ${some('filed on the first day', 0.1)} then ${firstDay(synthesis)}
        else ${daysLater(firstDay(synthesis), `-20 - ${draw.whole('dk', 'filed', 900)}`)} end`,
      multi_site_to: `case
        when breaks_doc_004 and dk % 2 = 1 then ${daysLater(firstDay(synthesis), '-1')}
        when several_sites and ${some('filing ends with the period', 0.1)} then ${lastServiceDay(synthesis)} end`,
    },
  ])
}

import { containsMatch } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { emergencyAdvice } from '../clauses/doctorText.js'
import { redFlag } from '../clauses/redFlag.js'

const reply = `(m.sender = 'physician' and coalesce(m.content_type, 'text') not in ('system', 'prescription_card'))`

/** What followed the first red-flag symptom in the patient's words; only for the few consultations that have one. */
export default relation({
  name: 'red_flags',
  sparse: true,
  sql: () => `
    select
      message.platform_id,
      message.consultation_id,
      count(*) filter (where reply) as replies,
      min(sent_at) filter (where reply) as first_reply_at,
      count(*) filter (where reply and sent_at is null) as untimed_replies,
      count(*) filter (where reply and content is null) as unreadable_replies,
      count(*) filter (where advice) as advices,
      min(sent_at) filter (where advice) as first_advice_at
    from (
      select
        m.platform_id,
        m.consultation_id,
        m.sent_at,
        m.content,
        ${reply} as reply,
        ${reply} and ${containsMatch('m.content', emergencyAdvice)} as advice
      from records.messages as m
      join (
        select platform_id, consultation_id, min(seq) as seq
        from records.messages where sender = 'patient' and ${redFlag('content')}
        group by platform_id, consultation_id
      ) as flag on flag.platform_id = m.platform_id and flag.consultation_id = m.consultation_id and flag.seq <= m.seq
    ) as message
    group by message.platform_id, message.consultation_id`,
  on: `red_flags.platform_id = consultation.platform_id and red_flags.consultation_id = consultation.consultation_id`,
})

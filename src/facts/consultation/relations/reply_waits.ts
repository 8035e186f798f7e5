import { hash, nextKnown, secondsBetween } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const conversation = hash('platform_id', 'consultation_id')

/**
 * How long the patient waited for the doctor, message by message. Consultations are told apart by a 64-bit hash: sorting by
 * it costs no more than a plain group, sorting by the two ids six times as much (measured on 20 million messages), and two
 * of 74 million consultations share one with a probability of 1 in 7,000.
 */
export default relation({
  name: 'reply_waits',
  sql: () => `
    select
      conversation,
      max(${secondsBetween('sent_at', 'answered_at')}) filter (where asks) as longest_seconds,
      count(*) filter (where sent_at is null) as untimed_messages
    from (
      select conversation, sent_at, asks, ${nextKnown('replied_at', 'conversation', 'seq')} as answered_at
      from (
        select
          ${conversation} as conversation, seq, sent_at, sender = 'patient' as asks,
          case when sender = 'physician' then sent_at end as replied_at
        from records.messages
        where (sender = 'patient' and coalesce(content_type, 'text') not in ('system', 'call', 'video'))
          or (sender = 'physician' and coalesce(content_type, 'text') not in ('system', 'prescription_card'))
      ) as spoken
    ) as waited
    group by conversation`,
  on: `reply_waits.conversation = ${hash('consultation.platform_id', 'consultation.consultation_id')}`,
})

import type { Columns } from '../layers.js'
import type { Synthesis } from '../synthesis.js'

/**
 * How doctor and patient talk. `talk`: none (not accepted), missing (not kept), ai (only the AI answers), late (the doctor
 * writes after prescribing), silent (the doctor does not write), normal.
 */
export function conversationLayers(synthesis: Synthesis): Columns[] {
  const { draw, byPlatform, breaks } = synthesis
  const how = (of: string, ways: number) => draw.whole('i', `how ${of}`, ways)
  const forgotten = draw.below(
    'i',
    'never answered',
    byPlatform((badness) => 0.01 + 0.08 * badness),
  )
  return [
    { account_flaw: `care and accepted and not tele and ${breaks('DOC-007', 'i')}` },
    {
      talk: `case
        when not accepted then 'none'
        when order_drawn = 1 then 'missing'
        when account_flaw and ${how('DOC-007', 2)} = 1 then 'ai'
        when care and diagnosed and ${breaks('PC-012', 'i')} then
          case when ${how('PC-012', 2)} = 0 then 'late' else 'silent' end
        when not diagnosed and ${forgotten} then 'silent'
        else 'normal' end`,
    },
    {
      other_account: `account_flaw and talk in ('normal', 'late')`,
      breaks_pc_012: `care and diagnosed and talk in ('missing', 'ai', 'late', 'silent')`,
      order_flaw: `case when order_drawn = 2 and not (diagnosed and talk = 'normal') then 0 else order_drawn end`,
      call: `talk = 'normal' and channel in ('phone', 'video')`,
      message_count: `case
        when talk = 'missing' then 0
        when talk = 'none' then 2 + ${draw.whole('i', 'waiting messages', 2)}
        else least(80, 4 + ${draw.seconds('i', 'messages', { median: 5.7, sigma: 0.7, least: 1, most: 70 })}) end`,
    },
    {
      breaks_doc_007: `other_account or talk = 'ai'`,
      breaks_pc_021: 'order_flaw >= 0',
      has_record: 'care and diagnosed and not breaks_pc_014',
    },
    { mute: `care and diagnosed and status = 'completed' and talk in ('missing', 'ai', 'silent')` },
    {
      // 0 to 3 a field not written, 4 unsigned
      record_flaw: `case
        when has_record and mute and ${breaks('PC-013', 'i')} then 3
        when has_record and ${breaks('PC-015', 'i')} then ${how('PC-015', 5)} else -1 end`,
    },
    {
      // 0 altered without a trace, 1 signature invalid, 2 altered and signature invalid
      seal_flaw: `case when has_record and record_flaw <> 4 and ${breaks('PC-018', 'i')} then ${how('PC-018', 3)} else -1 end`,
    },
    {
      breaks_pc_013: 'mute and (not has_record or record_flaw = 3)',
      breaks_pc_015: 'record_flaw >= 0',
      breaks_pc_016: `has_record and rx and allergy_unknown and ${breaks('PC-016', 'i')}`,
      breaks_pc_018: 'seal_flaw >= 0',
      breaks_pc_023: `has_record and ${breaks('PC-023', 'i')}`,
      breaks_sc_010: `has_record and (shares_nothing or ${breaks('SC-010', 'i')})`,
      reply_untimed: `talk = 'normal' and ${draw.below('i', 'reply time blank', 0.002)}`,
    },
    {
      // Where the doctor writes late or at an unknown time, it would be open whether that was before the certificate.
      certified: `diagnosed and talk <> 'late' and not reply_untimed and ${draw.below('i', 'certificate', 0.015)}`,
    },
    { certified_by_another: `certified and ${breaks('PC-024', 'i')}` },
    { breaks_pc_024: `certified_by_another or (certified and talk in ('missing', 'ai', 'silent'))` },
  ]
}

import { elementAt, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { numberList } from '../draw.js'
import { additions, bannedDrugs, contraindicatedPair, controlledDrugs, drugs, specialUse, toxicHerb } from '../drugs.js'
import type { Columns } from '../layers.js'
import type { Synthesis } from '../synthesis.js'

const choice = (at: 0 | 1 | 2): string =>
  elementAt(numberList(conditions.map((condition) => condition.drugs[at])), 'condition_at')
const anyLine = (flags: readonly boolean[]): string => {
  const list = `[${flags.join(', ')}]`
  return `(${elementAt(list, 'drug_1')} or (lines > 1 and ${elementAt(list, 'drug_2')}) or (lines > 2 and ${elementAt(list, 'drug_3')}))`
}

/** What is prescribed, reviewed and supplied. All columns are about the prescription that stands; -1: no flaw. */
export function prescriptionLayers(synthesis: Synthesis): Columns[] {
  const { draw, breaks } = synthesis
  const how = (of: string, ways: number) => draw.whole('i', `how ${of}`, ways)
  const some = (purpose: string, share: number) => draw.below('i', purpose, share)
  return [
    {
      corrected: `rx and ${some('corrected', 0.03)}`,
      usual_first: some('usual drug', 0.65),
      lines_drawn: `1 + ${draw.weighted('i', 'lines', [45, 38, 17])}`,
      breaks_rx_018: `rx and ${breaks('RX-018', 'i')}`,
      // 0 not stated, 1 not in the medical record
      indication_flaw: `case when not (rx and ${breaks('RX-020', 'i')}) then -1
        when has_record and record_flaw <> 2 then ${how('RX-020', 2)} else 0 end`,
      breaks_rx_022: `rx and ${breaks('RX-022', 'i')}`,
      valid_days: `case when ${breaks('RX-017', 'i')} then 1 else 3 end`,
      // 0 another prescriber, 1 signed by another
      author_drawn: `case when rx and not tele and ${breaks('RX-001', 'i')} then ${how('RX-001', 2)} else -1 end`,
      breaks_rx_002: `rx and ${breaks('RX-002', 'i')}`,
      // 0 unsigned, 1 invalid, 2 without a time
      sign_flaw: `case when rx and ${breaks('RX-004', 'i')} then ${how('RX-004', 3)} else -1 end`,
      // 0 no review, 1 charged before it, 2 dispensed before it
      release_flaw: `case when rx and ${breaks('RX-005', 'i')} then ${how('RX-005', 3)} else -1 end`,
      // 0 by the prescriber, 1 by somebody unqualified, 2 unsigned
      reviewer_drawn: `case when rx and ${breaks('RX-006', 'i')} then ${how('RX-006', 3)} else -1 end`,
      breaks_rx_009: `rx and ${breaks('RX-009', 'i')}`,
      breaks_rx_013: `rx and ${breaks('RX-013', 'i')}`,
      // Supplied without any prescription: beside a consultation that has none.
      stray: `accepted and not rx and ${breaks('RX-003', 'i')}`,
      stray_unshipped: `accepted and not rx and ${some('paid, not shipped', 0.002)}`,
    },
    {
      breaks_rx_008: `rx and release_flaw = -1 and ${breaks('RX-008', 'i')}`,
      author_flaw: 'case when author_drawn = 1 and sign_flaw in (0, 2) then 0 else author_drawn end',
      sells_banned: `rx and not breaks_rx_009 and ${breaks('RX-010', 'i')}`,
      breaks_rx_020: 'indication_flaw >= 0',
    },
    { breaks_rx_011: `rx and not breaks_rx_009 and not sells_banned and ${breaks('RX-011', 'i')}` },
    { paired: `rx and not breaks_rx_009 and not sells_banned and not breaks_rx_011 and ${breaks('RX-025', 'i')}` },
    {
      lines: `case when breaks_rx_018 then 3 + ${additions.length} when paired then greatest(2, lines_drawn) else lines_drawn end`,
    },
    {
      refused: `rx and release_flaw = -1 and not breaks_rx_008 and not sells_banned and ${some('refused', 0.015)}`,
      plain_drug: `case when usual_first then ${choice(0)} else ${choice(1)} end`,
      drug_1: `case
        when breaks_rx_009 then ${elementAt(numberList(controlledDrugs), how('RX-009', controlledDrugs.length))}
        when sells_banned then ${elementAt(numberList(bannedDrugs), how('RX-010', bannedDrugs.length))}
        when breaks_rx_011 then ${specialUse}
        when paired then ${contraindicatedPair[0]}
        when usual_first then ${choice(0)} else ${choice(1)} end`,
      drug_2: `case when paired then ${contraindicatedPair[1]} when usual_first then ${choice(1)} else ${choice(0)} end`,
      drug_3: choice(2),
      long_term: `rx and chronic and not breaks_rx_013 and ${some('long term', 0.7)}`,
    },
    {
      review_state: `case when not rx then null when release_flaw = 0 then 'none'
        when breaks_rx_008 or refused then 'rejected' else 'passed' end`,
      extended: `rx and not long_term and not breaks_rx_013 and ${some('extended', 0.06)}`,
      // 0 too long, 1 not assessed, 2 not confirmed by the patient
      long_flaw: `case when long_term and ${breaks('RX-014', 'i')} then ${how('RX-014', 3)} else -1 end`,
      with_pair: contraindicatedPair.map((one) => anyLine(drugs.map((_, at) => at === one))).join(' and '),
      any_banned: anyLine(drugs.map(({ banned }) => banned)),
      prescription_only: anyLine(drugs.map(({ otc }) => !otc)),
      dispensed: `rx and not refused and (breaks_rx_008 or sells_banned or release_flaw >= 0 or ${some('dispensed', 0.76)})`,
    },
    {
      rereviewed: `review_state = 'passed' and not corrected and release_flaw < 0 and ${some('reviewed again', 0.03)}`,
      reviewer_flaw: `case when review_state = 'none' then -1 else reviewer_drawn end`,
      breaks_rx_014: 'long_flaw >= 0',
      breaks_rx_007: `review_state in ('passed', 'rejected') and ${breaks('RX-007', 'i')}`,
      days_supply: `case
        when long_flaw = 0 then 90.0
        when long_flaw > 0 then ${elementAt('[30.0, 84.0]', how('long', 2))}
        when long_term then ${elementAt('[28.0, 28.0, 30.0, 84.0]', how('long', 4))}
        when breaks_rx_013 then ${elementAt('[8.0, 14.0, 28.0, 30.0]', how('RX-013', 4))}
        when extended then 14.0
        else ${elementAt('[3.0, 5.0, 7.0, 7.0]', how('short', 4))} end`,
      supply_channel: `case
        when sells_banned then 'online_retail'
        when breaks_rx_009 and ${some('controlled online', 0.25)} then 'online_retail'
        when any_banned then ${draw.pick('i', 'pharmacy', ['own_pharmacy', 'outside_pharmacy', 'pickup'])}
        else ${oneOf(['own_pharmacy', 'outside_pharmacy', 'online_retail', 'pickup'], draw.weighted('i', 'channel of supply', [38, 20, 34, 8]))} end`,
      rx_status: `case
        when breaks_rx_008 then ${draw.pick('i', 'status of refused', ['rejected', 'dispensed'])}
        when refused then 'rejected'
        when release_flaw = -1 and ${some('status blank', 0.004)} then null
        when dispensed then 'dispensed'
        else ${draw.pick('i', 'status', ['valid', 'valid', 'expired'])} end`,
      split: `dispensed and ${some('split', 0.04)}`,
      otc_blank: `rx and release_flaw = -1 and not breaks_rx_008 and ${some('otc blank', 0.004)}`,
    },
    {
      breaks_rx_001: 'author_flaw >= 0',
      breaks_rx_003: `dispensed and prescription_only and (review_state <> 'passed' or release_flaw = 2)`,
      breaks_rx_004: 'sign_flaw >= 0',
      breaks_rx_005: `rx and coalesce(rx_status <> 'rejected', false) and (review_state <> 'passed' or release_flaw > 0)`,
      breaks_rx_006: 'reviewer_flaw >= 0',
      breaks_rx_025: 'dispensed and with_pair',
      breaks_rx_032: `split and supply_channel = 'online_retail' and ${breaks('RX-032', 'i')}`,
      breaks_rx_033: `dispensed and supply_channel = 'online_retail' and prescription_only and not otc_blank
        and ${breaks('RX-033', 'i')}`,
      breaks_rx_037: `dispensed and supply_channel in ('outside_pharmacy', 'online_retail') and ${breaks('RX-037', 'i')}`,
      breaks_rx_030: `breaks_rx_009 and drug_1 = ${toxicHerb}`,
      breaks_rx_010: `dispensed and supply_channel = 'online_retail' and any_banned`,
    },
  ]
}

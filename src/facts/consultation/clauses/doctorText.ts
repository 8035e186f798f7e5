import { containsText } from '../../../store/dialect.js'

/** RE2 patterns over a doctor's words: screens, for a person to confirm. */
export const emergencyAdvice =
  '急诊|急救|(打|拨|叫) ?120|(立即|立刻|马上|赶紧|赶快|尽快|尽早)[^。！？!?]{0,8}(就医|就诊|医院)'

const explanations =
  '考虑|诊断|提示|属于|可能是|建议|继续|维持|方案|用法|服用|口服|外用|每日|每天|一天|复查|监测|注意|避免|治疗|检查|手术|饮食'.split(
    '|',
  )

/** Whether a doctor's words explain anything. One word after the other is looked for, which settles most texts early. */
export const explains = (text: string): string =>
  `(${explanations.map((word) => containsText(text, word)).join(' or ')})`

const disease = '病|症|炎|癌|瘤|感染|结石|息肉|高血压|综合征'
const amount = '[0-9一二两三四半]+ ?(片|粒|颗|袋|支|丸|滴|喷|吸|毫克|毫升|mg|ml|g)'

/** A diagnosis stated, not asked about; or how much of a medicine to take. */
export const diagnosisOrDose = `(诊断[为是]|确诊[为是]|可以确诊|[您你](这|得的)就?是)[^。！？!?，,什哪吗]{0,20}(${disease})|(每次|一次|每日|一日|每天|一天)[^。！？!?，,；;]{0,6}${amount}`

/** Landlines and emergency numbers are no private contact. */
export const privateContact =
  '加[^。，,]{0,4}(微信|VX|vx|V信|QQ|qq)|微信号|(微信|VX|vx|V信|QQ|qq)[：: ]?[A-Za-z0-9_-]{5,}|(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)|二维码|https?://|www[.]|(淘宝|京东|拼多多|抖音|美团)[^。，,]{0,6}(店|搜|买|购)|(指定|我们|我)[^。，,]{0,6}(药店|药房|诊所)'

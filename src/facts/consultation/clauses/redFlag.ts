import { replaceEvery } from '../../../store/dialect.js'
import { mentionsRedFlag } from '../../listsRedFlags.js'

/** RE2: what follows a denial or a word of the past, to the end of the clause: 否认胸痛、呼吸困难 denies both. */
const deniedOrPast =
  '(没有|否认|不伴|未见|未出现|从未|不曾|排除|以前|曾经|去年|上个月)[^，。！？；,.!?;但现今\\n]{0,16}'

/** Whether a text names a red-flag symptom that is neither denied nor told as past: a screen, for a person to confirm. */
export const redFlag = (text: string): string =>
  `(${mentionsRedFlag(text)} and ${mentionsRedFlag(replaceEvery(text, deniedOrPast, ''))})`

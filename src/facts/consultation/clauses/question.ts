import { containsText } from '../../../store/dialect.js'

// Every word costs ten seconds on 680 million messages, so these are the few that find most questions.
const marks = '？|?|吗|请问|怎么办|能不能|要不要'.split('|')

/** Whether a text asks something, told by its words: a screen, for a person to confirm. */
export const question = (text: string): string => `(${marks.map((mark) => containsText(text, mark)).join(' or ')})`

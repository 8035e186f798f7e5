/** A text as markdown shows it letter by letter; rules of outside authors may hold anything. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, (letter) => `\\${letter}`)

/** Lines that are indented by two blanks a level, as a nested list. */
export const nestedList = (lines: readonly string[], level: number): string[] =>
  lines.map((line) => {
    const [, indent = '', text = ''] = /^( *)(.*)$/.exec(line) ?? []
    return `${'  '.repeat(level)}${indent}- ${markdownText(text)}`
  })

import { expect, it } from 'vitest'
import { instantText, recordText, shellWord } from '../../src/report/text.js'

it('keeps text as it is, but for what cannot be seen', () => {
  expect(recordText('  甲平台 & <b>Co.</b>  ')).toBe('甲平台 & <b>Co.</b>')
  expect(recordText('a\u0000b\u001bc\u009fd')).toBe('abcd')
  expect(recordText('line one\r\nline two\tend')).toBe('line one line two end')
  expect(recordText('\u202egnp.exe\u202c \u200bname\ufeff')).toBe('gnp.exe name')
  expect(recordText('lone \ud800 surrogate, whole 😀')).toBe('lone  surrogate, whole 😀')
})

it('cuts what is endless, by characters', () => {
  expect(recordText('长'.repeat(500))).toBe(`${'长'.repeat(400)}…`)
  expect(recordText('😀'.repeat(400))).toBe('😀'.repeat(400))
})

it('prints instants as civil time, and leaves the rest alone', () => {
  expect(instantText('2025-03-01T08:00:00+08:00')).toBe('2025-03-01 08:00:00')
  expect(instantText('2025-03-01 08:00:00')).toBe('2025-03-01 08:00:00')
  expect(instantText('2025-03-01')).toBe('2025-03-01')
  expect(instantText('2025-03-01T08:00:00Z')).toBe('2025-03-01T08:00:00Z')
})

it('quotes what a shell would take apart', () => {
  expect(shellWord('RX-2025/001:3')).toBe('RX-2025/001:3')
  expect(shellWord('处方12')).toBe('处方12')
  expect(shellWord('x; rm -rf ~')).toBe("'x; rm -rf ~'")
  expect(shellWord("it's $(id)")).toBe("'it'\\''s $(id)'")
  expect(shellWord('-rf')).toBe("'-rf'")
  expect(shellWord('')).toBe("''")
})

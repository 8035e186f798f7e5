/** Province letters of GB/T 2260 to the first two digits of a region code. */
const provinceDigits: Readonly<Record<string, string>> = {
  BJ: '11',
  TJ: '12',
  HE: '13',
  SX: '14',
  NM: '15',
  LN: '21',
  JL: '22',
  HL: '23',
  SH: '31',
  JS: '32',
  ZJ: '33',
  AH: '34',
  FJ: '35',
  JX: '36',
  SD: '37',
  HA: '41',
  HB: '42',
  HN: '43',
  GD: '44',
  GX: '45',
  HI: '46',
  CQ: '50',
  SC: '51',
  GZ: '52',
  YN: '53',
  XZ: '54',
  SN: '61',
  GS: '62',
  QH: '63',
  NX: '64',
  XJ: '65',
}

/** The region-code prefix a jurisdiction covers; null: the whole country. */
export function regionPrefixOf(jurisdiction: string): string | null {
  if (jurisdiction === 'CN') return null
  const digits = provinceDigits[jurisdiction.slice('CN-'.length)]
  if (digits === undefined) throw new Error(`no province has the letters of ${jurisdiction}`)
  return digits
}

export const isJurisdiction = (text: string): boolean => text === 'CN' || text.slice('CN-'.length) in provinceDigits

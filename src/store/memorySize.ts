const units: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
  TIB: 2 ** 40,
}

/** A size as the engine writes it ('4GB', '512 MiB') in bytes; null where it is none. */
export function bytesOf(size: string): number | null {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(size.trim()) ?? []
  const bytes = Number(amount) * (units[unit.toUpperCase()] ?? Number.NaN)
  return bytes > 0 ? Math.floor(bytes) : null
}

/** In whole megabytes, as the engine reads it. */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1e6)}MB`

/** For a person to read: 12.3 GB, 40 MB. */
export const sizeText = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`

import type { RecordRow, RecordRows } from '../../src/records/fromRows.js'

export function readDataset(folder: string): Record<string, RecordRow[]>
export function recordsOf(dataset: Record<string, RecordRow[]>, platformOf?: (place: number) => string): RecordRows[]

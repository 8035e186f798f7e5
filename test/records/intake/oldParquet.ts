/** A Parquet file of one row, byte by byte: texts, and instants as INT96, the kind of timestamp that DuckDB does not write. */
export function oldParquet(texts: Readonly<Record<string, string>>, instants: Readonly<Record<string, Date>>): Buffer {
  const columns = [
    ...Object.entries(texts).map(([name, text]) => ({ name, type: byteArray, value: sized(Buffer.from(text)) })),
    ...Object.entries(instants).map(([name, instant]) => ({ name, type: int96, value: int96Of(instant) })),
  ]
  let body = Buffer.from('PAR1')
  const chunks = columns.map(({ name, type, value }) => {
    const offset = body.length
    const dataPage = struct([1, i32(1)], [2, i32(0)], [3, i32(3)], [4, i32(3)])
    const header = struct([1, i32(0)], [2, i32(value.length)], [3, i32(value.length)], [5, dataPage])
    const page = Buffer.concat([header.bytes, value])
    body = Buffer.concat([body, page])
    const sizes: Field[] = [5, 6, 7].map((id) => [id, i64(id === 5 ? 1 : page.length)])
    const path: Field = [3, list([text(name)])]
    return struct(
      [2, i64(offset)],
      [3, struct([1, i32(type)], [2, list([i32(0)])], path, [4, i32(0)], ...sizes, [9, i64(offset)])],
    )
  })
  const schema = columns.map(({ name, type }) =>
    struct([1, i32(type)], [3, i32(0)], [4, text(name)], ...(type === byteArray ? [[6, i32(0)] as Field] : [])),
  )
  const root = struct([4, text('schema')], [5, i32(columns.length)])
  const group = struct([1, list(chunks)], [2, i64(body.length)], [3, i64(1)])
  const footer = struct([1, i32(1)], [2, list([root, ...schema])], [3, i64(1)], [4, list([group])]).bytes
  return Buffer.concat([body, footer, uint32(footer.length), Buffer.from('PAR1')])
}

const byteArray = 6
const int96 = 3

function int96Of(instant: Date): Buffer {
  const bytes = Buffer.alloc(12)
  const day = Math.floor(instant.getTime() / 86_400_000)
  bytes.writeBigInt64LE(BigInt(instant.getTime() - day * 86_400_000) * 1_000_000n)
  // Of 1970-01-01.
  bytes.writeInt32LE(2_440_588 + day, 8)
  return bytes
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
const sized = (bytes: Buffer): Buffer => Buffer.concat([uint32(bytes.length), bytes])

/** Thrift's compact protocol, as far as it is needed. */
interface Encoded {
  readonly type: number
  readonly bytes: Buffer
}
type Field = readonly [id: number, value: Encoded]

function varint(number: number): Buffer {
  const bytes: number[] = []
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return Buffer.from([...bytes, rest])
}
const i32 = (number: number): Encoded => ({ type: 5, bytes: varint(number * 2) })
const i64 = (number: number): Encoded => ({ type: 6, bytes: varint(number * 2) })
const text = (value: string): Encoded => ({ type: 8, bytes: Buffer.concat([varint(value.length), Buffer.from(value)]) })
const list = (elements: readonly Encoded[]): Encoded => ({
  type: 9,
  bytes: Buffer.concat([
    Buffer.from([elements.length * 16 + (elements[0]?.type ?? 0)]),
    ...elements.map(({ bytes }) => bytes),
  ]),
})
function struct(...fields: readonly Field[]): Encoded {
  let last = 0
  const parts = fields.flatMap(([id, { type, bytes }]) => {
    const head = Buffer.from([(id - last) * 16 + type])
    last = id
    return [head, bytes]
  })
  return { type: 12, bytes: Buffer.concat([...parts, Buffer.from([0])]) }
}

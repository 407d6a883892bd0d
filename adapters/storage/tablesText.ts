/** A comma, the id of a record and the record, for as long as it stays as it is: in a table it is replaced whole when it changes. */
const texts = new WeakMap<object, Buffer>();

function textOf(id: string, record: object): Buffer {
  const known = texts.get(record);
  if (known) return known;
  const words = `,${JSON.stringify(id)}:${JSON.stringify(record)}`;
  // Memory of its own: a piece of Node's pool would keep what stood beside it, of records that are long gone.
  const text = Buffer.allocUnsafeSlow(Buffer.byteLength(words));
  text.write(words);
  texts.set(record, text);
  return text;
}

/**
 * Records by their ids in JSON, in pieces to be written one after the other. What did not change since the last time is not made
 * anew. For records only that nobody changes in their place, and each under one id.
 */
export function tableText(records: Iterable<readonly [id: string, record: object]>): Buffer[] {
  const [first, ...rest] = Array.from(records, ([id, record]) => textOf(id, record));
  return [Buffer.from('{'), ...(first ? [first.subarray(1), ...rest] : []), Buffer.from('}')];
}

/** Tables by their kinds, as `tableText` has each. @param texts what stands for a table instead of it, by kind */
export function tablesText(
  tables: Partial<Record<string, Record<string, object>>>,
  instead: ReadonlyMap<string, Buffer> = new Map(),
): Buffer[] {
  const kinds = Object.entries(tables).filter(([, table]) => table !== undefined);
  const pieces = kinds.flatMap(([kind, table], at) => {
    const other = instead.get(kind);
    return [Buffer.from(`${at === 0 ? '' : ','}${JSON.stringify(kind)}:`), ...(other ? [other] : tableText(Object.entries(table!)))];
  });
  return [Buffer.from('{'), ...pieces, Buffer.from('}')];
}

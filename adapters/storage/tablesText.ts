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
 * Tables in JSON, in pieces to be written one after the other. What did not change since the last time is not made anew: all
 * of the file is still written, but not by those who answer. For records only that nobody changes in their place, and each under
 * one id.
 */
export function tablesText(tables: Partial<Record<string, Record<string, object>>>): Buffer[] {
  const kinds = Object.entries(tables).filter(([, table]) => table !== undefined);
  const pieces = kinds.flatMap(([kind, table], at) => {
    const [first, ...rest] = Object.entries(table!).map(([id, record]) => textOf(id, record));
    const begins = Buffer.from(`${at === 0 ? '' : ','}${JSON.stringify(kind)}:{`);
    return [begins, ...(first ? [first.subarray(1), ...rest] : []), Buffer.from('}')];
  });
  return [Buffer.from('{'), ...pieces, Buffer.from('}')];
}

import { gunzipSync } from 'node:zlib';

/** One page as the search index holds it. */
export type Fragment = { readonly url: string; readonly [field: string]: unknown };

const SIGNATURE = 'pagefind_dcd';

/** The bytes of a file of the search index, unpacked. */
export function unpack(bytes: Buffer): Buffer {
  const plain = gunzipSync(bytes);
  return plain.subarray(0, SIGNATURE.length).toString('latin1') === SIGNATURE
    ? plain.subarray(SIGNATURE.length)
    : plain;
}

/** The pages in a fragment file: one, or a group by name. */
export function fragmentsOf(bytes: Buffer): Fragment[] {
  const data = JSON.parse(unpack(bytes).toString('utf8')) as Fragment | Record<string, Fragment>;
  return typeof data.url === 'string' ? [data as Fragment] : Object.values(data as Record<string, Fragment>);
}

/** Every text in a file of the index that is packed as CBOR: words, filters, names. */
export function textsOf(bytes: Buffer): string[] {
  const data = unpack(bytes);
  const texts: string[] = [];
  let at = 0;
  const readLength = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    if (low > 27) throw new RangeError(`length ${low} at byte ${at} of the index is not known`);
    const length = size === 8 ? Number(data.readBigUInt64BE(at)) : data.readUIntBE(at, size);
    at += size;
    return length;
  };
  const readItem = (): void => {
    const head = data.readUInt8(at++);
    const major = head >> 5;
    const length = readLength(head & 31);
    if (major === 3) texts.push(data.toString('utf8', at, at + length));
    if (major === 2 || major === 3) at += length;
    const inside = major === 4 ? length : major === 5 ? length * 2 : major === 6 ? 1 : 0;
    for (let index = 0; index < inside; index++) readItem();
  };
  while (at < data.length) readItem();
  return texts;
}

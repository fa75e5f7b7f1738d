import type { Issue } from '../core/issue/issue.ts';

/** UTF-8 to text with LF line ends and no byte order mark, or the fault with the offset of the first wrong byte. */
export function decodeText(bytes: Uint8Array, file: string): string | Issue {
  const spot = { code: 'FILE-ENCODING', file, field: '', remedy: 'save the file as UTF-8' } as const;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { ...spot, line: 0, found: 'byte 0', why: 'is UTF-16' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const offset = firstBadByte(bytes);
    const value = (bytes[offset] ?? 0).toString(16).toUpperCase();
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    return { ...spot, line, found: `byte ${offset}: 0x${value}`, why: 'is not UTF-8' };
  }
}

/** Offset of the first byte with which the bytes up to it are no beginning of UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at), 'utf8');
    if (Buffer.compare(bytes.subarray(offset, offset + 3), REPLACEMENT) !== 0) return offset;
  }
  return 0;
}

/** U+FFFD in UTF-8: a file may hold the replacement character itself. */
const REPLACEMENT = Buffer.from('\uFFFD', 'utf8');

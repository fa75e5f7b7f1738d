declare module 'edtf' {
  /** Parses EDTF text; throws on what the level does not allow. */
  export default function edtf(
    text: string,
    options?: { level?: 0 | 1 | 2 },
  ): { readonly type: string; readonly min: number; readonly max: number };
}

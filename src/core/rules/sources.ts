import { type Finding, fault, fileIn } from '../issue/fault.ts';
import type { Source } from '../record/source.ts';
import { LANGS } from '../record/text.ts';

const LONGEST = 40;

/** The words by which links name a source are short, and name no other. */
export function checkSources(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) =>
    LANGS.flatMap((lang) => {
      const words = source.short[lang];
      const place = { code: 'SHORT', file: fileIn(source, lang), field: 'short', found: words } as const;
      const other = sources.find((one) => one !== source && one.short[lang] === words);
      if ([...words].length > LONGEST)
        return [
          fault({
            ...place,
            why: `has ${[...words].length} characters, more than ${LONGEST}`,
            remedy: 'name sort and day alone',
          }),
        ];
      if (other)
        return [fault({ ...place, why: `is also said of ${other.id}`, remedy: 'add what tells the two apart' })];
      return [];
    }),
  );
}

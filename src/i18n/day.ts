import type { Day } from '../core/date.ts';
import type { Lang } from '../core/text.ts';

const LOCALES: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A calendar day in words by the browser's own means, for code that must stay small; the same words as `dayInWords`. */
export function dayInBrowser(lang: Lang, day: Day): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

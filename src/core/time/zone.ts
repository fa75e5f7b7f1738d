const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** Whether a text names a time zone: `America/New_York`, or an offset from UTC, `+00:00`. */
export function isZone(text: string): boolean {
  if (OFFSET.test(text)) return true;
  if (!text.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null;
  } catch {
    return false;
  }
}

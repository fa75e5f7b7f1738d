/** Fragment of what is said of one actor on the page of a knowledge item. */
export function groupId(actor: string): string {
  return `who-${actor}`;
}

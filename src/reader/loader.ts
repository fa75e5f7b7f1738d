import type { Loader } from 'astro/loaders';
import { formatIssue, sortIssues } from '../core/issue/issue.ts';
import { type Content, readContent } from './reader.ts';
import { contentRoot } from './root.ts';

type Part = 'records' | 'locks' | 'retired';

/** Fills one collection with a part of what our own reader finds: the records, the locks, or the ids that ended. */
export function contentLoader(part: Part): Loader {
  return {
    name: `tweespoor-${part}`,
    load: async ({ store, watcher, logger }) => {
      const fill = (): void => {
        const content = readContent(contentRoot());
        if (content.issues.length > 0) throw new Error(sortIssues(content.issues).map(formatIssue).join('\n'));
        store.clear();
        for (const [id, data] of entriesOf(content, part)) store.set({ id, data: { ...data } });
      };
      fill();
      watcher?.on('all', (_, path) => {
        if (!path.replaceAll('\\', '/').includes('/content/')) return;
        try {
          fill();
        } catch (error) {
          logger.error((error as Error).message);
        }
      });
    },
  };
}

function entriesOf(content: Content, part: Part): (readonly [string, object])[] {
  if (part === 'locks') return Object.entries(content.locks);
  if (part === 'retired') return [['all', { list: content.settings.retired }]];
  return content.records.map((item) => [`${item.record}:${item.id}`, item] as const);
}

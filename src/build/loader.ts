import type { Loader } from 'astro/loaders';
import { formatIssue, sortIssues } from '../core/issue.ts';
import { readContent } from './reader.ts';
import { contentRoot } from './root.ts';

/** Fills one collection with every record that our own reader finds, and another with the locks. */
export function contentLoader(part: 'records' | 'locks'): Loader {
  return {
    name: `tweespoor-${part}`,
    load: async ({ store, watcher, logger }) => {
      const fill = (): void => {
        const content = readContent(contentRoot());
        if (content.issues.length > 0) throw new Error(sortIssues(content.issues).map(formatIssue).join('\n'));
        store.clear();
        if (part === 'locks') {
          for (const [id, lock] of Object.entries(content.locks)) store.set({ id, data: { ...lock } });
        } else {
          for (const record of content.records) store.set({ id: `${record.record}:${record.id}`, data: { ...record } });
        }
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

import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatIssue } from '../core/issue/issue.ts';
import type { CheckedContent } from './content.ts';
import { currentContent, rereadContent } from './current.ts';
import { contentRoot } from './root.ts';
import { BURST } from './watch.ts';

/** Reads the content once a burst of changes while one writes; logs faults and keeps the last good content. */
export function contentInDev(): AstroIntegration {
  return {
    name: 'tweespoor-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(contentRoot(), 'content');
        const show = (checked: CheckedContent): void => {
          for (const issue of checked.issues) logger.warn(formatIssue(issue));
          if (checked.content.issues.length === 0) server.hot.send({ type: 'full-reload' });
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder).on('all', (_, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => show(rereadContent()), BURST);
        });
        show(currentContent());
      },
    },
  };
}

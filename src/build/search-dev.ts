import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SEARCH_FOLDER } from './headers.ts';
import { createHandler } from './serve.ts';

/**
 * Search in `astro dev`: the index is made from built pages, so that of the last build is served, titles included,
 * since both must be of one build. Without a build the page itself says that search does not work.
 */
export function searchInDev(dist: string): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const handle = createHandler(dist, '/');
        const isBuilt = existsSync(join(dist, SEARCH_FOLDER));
        logger.info(
          isBuilt ? 'search answers from the last build, in dist' : 'no build in dist, so no search: run `npm start`',
        );
        server.middlewares.use((request, response, next) => {
          const [, path] = /(\/search\/[^?]*\.\w+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (path === undefined || !isBuilt) return next();
          request.url = path;
          handle(request, response);
        });
      },
    },
  };
}

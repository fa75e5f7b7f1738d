import { fault } from '../../core/issue/fault.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Page } from '../page.ts';

/** Comments never ship. */
export function checkComments(page: Page): Issue[] {
  return page.comments.map((comment) =>
    fault({
      code: 'COMMENT',
      file: page.file,
      line: 0,
      field: 'comment',
      found: comment.trim(),
      why: 'ships with the page',
      remedy: 'write {/* … */} in a view, nothing in content',
    }),
  );
}

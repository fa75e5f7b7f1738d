import type { Issue } from '../../core/issue/issue.ts';
import { at, type Page } from '../page.ts';

/** Comments never ship. */
export function checkComments(page: Page): Issue[] {
  return page.comments.map((comment) =>
    at(page.file, 'COMMENT')(
      'comment',
      comment.trim(),
      'ships with the page',
      'write {/* … */} in a view, nothing in content',
    ),
  );
}

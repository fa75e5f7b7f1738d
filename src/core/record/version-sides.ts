import type { Member, Version, VersionChange, VersionSide } from './version.ts';
import { isDraft, membersOf } from './version.ts';

/** One pane of a change: where it stands, what it says, and the documents it speaks of. */
export type Pane = {
  readonly place: 'before' | 'after';
  readonly side: VersionSide | null;
  readonly members: readonly Member[];
  /** A remark beside a text, which has no words before it. */
  readonly isComment: boolean;
  /** Whether all its documents are drafts. */
  readonly isDraft: boolean;
};

/** The two panes of a change; of a comment in the margin only the sides that have it: it stands beside a text. */
export function panesOf(version: Version, change: VersionChange): readonly Pane[] {
  const isComment = change.layer === 'comment';
  const pane = (place: Pane['place']): Pane => {
    const members = membersOf(version, change[place], change[place === 'before' ? 'after' : 'before']);
    return { place, side: change[place], members, isComment, isDraft: members.length > 0 && members.every(isDraft) };
  };
  const panes = [pane('before'), pane('after')];
  return isComment ? panes.filter(({ side }) => side !== null) : panes;
}

import { need } from '../../core/dossier/records.ts';
import type { Version, VersionChange } from '../../core/record/version.ts';
import { panesOf } from '../../core/record/version-sides.ts';
import { whenOf } from '../../i18n/claim.ts';
import { changesInWords } from '../../i18n/version.ts';
import { type Derived, derive, type Grounds, inParts, pageOf } from './derived.ts';

/** What is said of texts in several states beside the words of their authors. */
export function ofVersions(grounds: Grounds): Derived[] {
  return grounds.records.versionsOfCase
    .get(grounds.item.id)
    .flatMap((version) => [
      ...derive(
        grounds,
        'version',
        pageOf(version),
        [version.code, version.title.nl],
        [version.id, ...version.changes.map(({ key }) => `${version.id}#${key}`)],
        ({ lang }) => changesInWords(lang, version),
      ),
      ...version.changes.flatMap((change) => ofChange(grounds, version, change)),
    ]);
}

/** What a side does not have, and the event to which a change belongs. */
function ofChange(grounds: Grounds, version: Version, change: VersionChange): Derived[] {
  const { key, event } = change;
  const absent = panesOf(version, change).filter(({ side }) => side === null);
  const isUnreadable = change.before?.unreadable || change.after?.unreadable;
  const other = event === null ? null : need(grounds.records.events, event);
  return derive(
    grounds,
    'version',
    pageOf(version),
    [version.code, version.title.nl],
    [`${version.id}#${key}`, event],
    (teller) => {
      const words = teller.words.version;
      return inParts(
        ...absent.map(({ place }) => (place === 'before' ? words.notThere : words.missing)),
        isUnreadable && words.unreadable,
        other ? `${teller.say(other.title)} ${whenOf(teller, other)} · ${other.code}` : words.noEvent,
      );
    },
  );
}

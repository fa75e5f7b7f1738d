import { z } from 'astro/zod';
import { ACTOR_KINDS, REACHED } from '../core/record/actor.ts';
import { expansionBasis, key, orEmpty, orNull, said, words } from './parts.ts';

/** The Dutch file of an actor. */
export const actorBase = z
  .strictObject({
    title: said.describe('Name as shown.'),
    names: orEmpty(words).describe('Other names in the documents.'),
    kind: z.enum(ACTOR_KINDS),
    partOf: orEmpty(key).describe(
      'Actor ids of the wholes it is a part or a member of: a unit, an official, a councillor.',
    ),
    expansion: orNull(said).describe('What the abbreviation stands for.'),
    expansionBasis: orNull(expansionBasis).describe(
      'printed, not-expanded or our-reading; left out where the name is no abbreviation.',
    ),
    namedIn: orEmpty(key).describe('Sources that name the office-holder or print the expansion.'),
    office: orNull(said).describe('Role and place of an office-holder.'),
    reaches: orNull(z.enum(REACHED)).describe(
      'The milestone that is reached when it is told: reported (a supervisor), affected-told or council-or-parliament-told.',
    ),
  })
  .describe('A body, unit, role, group, outlet, bureau or public office-holder; the file name is the id.');

/** Which text names a member of a closed list: a label before a sentence, never a slot in it. */
import type { Kind, Kinds } from '../effects';
import { FEARS, OPEN_SUBJECTS } from '../vocabulary';

const HEADS: Readonly<Record<Exclude<Kind, 'about' | 'asked'>, string>> = {
  fear: 'term.fear',
  skill: 'term.skill',
  topic: 'topic',
  need: 'need',
  feature: 'feature',
  fact: 'fact',
  issue: 'issue',
  condition: 'condition',
  aftercare: 'aftercare',
  evidence: 'debrief.evidence',
  feeling: 'debrief.feeling',
  decision: 'debrief.decision',
  stage: 'debrief.stage',
};

const holds = (list: readonly string[], id: string) => list.includes(id);

/** Id of the text that names `id`. */
export function nameOf(kind: Kind, id: string): string {
  if (kind === 'about') return holds(OPEN_SUBJECTS, id) ? `subject.${id}` : `topic.${id}`;
  if (kind === 'asked') return nameOf(holds(FEARS, id) ? 'fear' : 'need', id);
  return `${HEADS[kind]}.${id}`;
}

/** Ids of the names of what a mark or an effect is about. */
export function namesOf(
  kinds: Kinds,
  { of, with: other }: { readonly of?: string; readonly with?: string },
): string[] {
  return [
    ...(kinds.of && of ? [nameOf(kinds.of, of)] : []),
    ...(kinds.with && other ? [nameOf(kinds.with, other)] : []),
  ];
}

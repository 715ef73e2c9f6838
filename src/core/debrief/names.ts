/** Which text names a member of a closed list: a label before a sentence, never a slot in it. */
import { FEARS, OPEN_SUBJECTS } from '../vocabulary';

const HEADS = {
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
} as const;

/** `about` is a subject of an open question or a topic; `asked` a fear or a need. */
export type Kind = keyof typeof HEADS | 'about' | 'asked';

const holds = (list: readonly string[], id: string) => list.includes(id);

/** Id of the text that names `id`. */
export function nameOf(kind: Kind, id: string): string {
  if (kind === 'about') return holds(OPEN_SUBJECTS, id) ? `subject.${id}` : `topic.${id}`;
  if (kind === 'asked') return nameOf(holds(FEARS, id) ? 'fear' : 'need', id);
  return `${HEADS[kind]}.${id}`;
}

/** What `of` and `with` of a mark or an effect are members of. */
export interface Kinds {
  readonly of?: Kind;
  readonly with?: Kind;
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

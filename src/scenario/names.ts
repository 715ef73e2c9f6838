/** Names of an account: each once, none that means something else, all references kept. */
import { FEARS, OPEN_SUBJECTS } from '../core/vocabulary';
import { type Diagnostic, diagnose, type Path } from './diagnostics';
import { NAMED_LISTS, type NamedList, type Shape } from './shape';

/** A name and where its author wrote it. */
interface Name {
  readonly id: string;
  readonly path: Path;
}

/** Every name that is given twice or belongs to something else. */
export function namingFaults(shape: Shape): Diagnostic[] {
  return [
    ...NAMED_LISTS.flatMap((list) => duplicates(namesIn(shape, list))),
    ...reserved(namesIn(shape, 'topics'), OPEN_SUBJECTS),
    ...reserved(namesIn(shape, 'needs'), FEARS),
    ...NAMED_LISTS.flatMap((list) => reserved(namesIn(shape, list), OBJECT_WORDS)),
  ];
}

/** What every JavaScript object has: a table looked up by such a name would find it. */
const OBJECT_WORDS = Object.getOwnPropertyNames(Object.prototype);

function namesIn({ ids }: Shape, list: NamedList): Name[] {
  return ids[list].map(({ index, value }) => ({
    id: value,
    path: list === 'needs' ? [list, index] : [list, index, 'id'],
  }));
}

function duplicates(names: readonly Name[]): Diagnostic[] {
  const seen = new Set<string>();
  return names.flatMap(({ id, path }) => {
    if (seen.has(id)) return [diagnose('duplicateId', path, { id })];
    seen.add(id);
    return [];
  });
}

function reserved(names: readonly Name[], taken: readonly string[]): Diagnostic[] {
  return names
    .filter(({ id }) => taken.includes(id))
    .map(({ id, path }) => diagnose('reservedId', path, { id }));
}

/** Every reference to a part that the account does not have. */
export function referenceFaults(shape: Shape): Diagnostic[] {
  const { whole, features, facts } = shape;
  return [
    ...features.flatMap(({ index, value }) => [
      ...stranger('unknownNeed', value.need, shape, 'needs', ['features', index, 'need']),
      ...stranger('unknownTopic', value.topic, shape, 'topics', ['features', index, 'topic']),
    ]),
    ...facts.flatMap(({ index, value }) =>
      stranger('unknownNeed', value.need, shape, 'needs', ['facts', index, 'need']),
    ),
    ...Object.entries(whole.evidenceIssue ?? {}).flatMap(([evidence, id]) =>
      stranger('unknownIssue', id, shape, 'issues', ['evidenceIssue', evidence]),
    ),
    ...unserved(shape),
    ...rowFaults(shape),
  ];
}

function stranger(
  code: 'unknownNeed' | 'unknownTopic' | 'unknownIssue' | 'unknownInRow',
  id: string | null | undefined,
  { ids }: Shape,
  list: NamedList,
  path: Path,
): Diagnostic[] {
  if (id === null || id === undefined || ids[list].some(({ value }) => value === id)) return [];
  return [diagnose(code, path, { id })];
}

/** A need that nothing can be shown for would make a part of the meeting unwinnable. */
function unserved({ whole: { needs, features } }: Shape): Diagnostic[] {
  if (needs === undefined || features === undefined) return [];
  return needs.flatMap((id, index) =>
    features.some(({ need }) => need === id)
      ? []
      : [diagnose('unservedNeed', ['needs', index], { id })],
  );
}

const IN_ROWS = {
  topic: 'topics',
  feature: 'features',
  fact: 'facts',
  condition: 'conditions',
} as const;

/** Rows that fit everything, or nothing. */
function rowFaults(shape: Shape): Diagnostic[] {
  return shape.lines.flatMap(({ index, value: { when } }) => {
    const path: Path = ['lines', index, 'when'];
    if (Object.keys(when).length === 0) return [diagnose('emptyWhen', path, {})];
    return Object.entries(IN_ROWS).flatMap(([fact, list]) =>
      stranger('unknownInRow', when[fact as keyof typeof IN_ROWS], shape, list, [...path, fact]),
    );
  });
}

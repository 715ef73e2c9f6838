/** Words for the parts of an account and of the rules: which text names what. */
import type { Subject } from '../menu';

/** Id of the text that names a subject of the menu. */
export function subjectName({ kind, id }: Subject): string {
  switch (kind) {
    case 'topic':
      return `topic.${id}`;
    case 'feature':
      return `feature.${id}`;
    case 'fear':
      return `term.fear.${id}`;
    default:
      return `subject.${id}`;
  }
}

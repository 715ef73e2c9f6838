/** The drafts of a session: they outlive a closed sheet until something is put on the table. */
import { useState } from 'preact/hooks';
import type { View } from '../../../core/types';
import type { Session } from '../../session';
import { type Drafts, opening } from './drafts';

const kept = new WeakMap<Session, Drafts>();

export interface DraftKeeper {
  readonly drafts: Drafts;
  change(drafts: Drafts): void;
  /** They were put on the table: the next sheet opens with what stands there. */
  forget(): void;
}

export function useDrafts(session: Session, view: View): DraftKeeper {
  const [drafts, setDrafts] = useState(() => kept.get(session) ?? opening(view));
  return {
    drafts,
    change(now) {
      kept.set(session, now);
      setDrafts(now);
    },
    forget: () => kept.delete(session),
  };
}

/** Said when an attempt is not kept as it is played. */
import type { Saving as State } from '../session';
import { Notice } from './parts/notice';
import { Say } from './voice';

export function Saving({ saving }: { saving: State }) {
  if (saving === 'saved') return null;
  return (
    <Notice>
      <Say id={`saving.${saving}`} />
    </Notice>
  );
}

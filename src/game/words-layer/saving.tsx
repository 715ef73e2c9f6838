/** Said when an attempt is not kept as it is played. */

import { Say } from '../../words/voice';
import type { Saving as State } from '../session';
import { Notice } from './parts/notice';

export function Saving({ saving }: { saving: State }) {
  if (saving === 'saved') return null;
  return (
    <Notice>
      <Say id={`saving.${saving}`} />
    </Notice>
  );
}

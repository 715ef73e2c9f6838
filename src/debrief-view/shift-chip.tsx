/** Something of her mind that moved: by how much, in a chip. */
import type { Shift } from '../core/debrief/timeline';
import { Say } from '../words/voice';
import { signed } from './signed';

export function ShiftChip({ shift: { what, of, by, better } }: { shift: Shift }) {
  return (
    <li class={better ? 'tag sage' : 'tag coral'}>
      <bdi class="number" dir="ltr">
        {signed(by)}
      </bdi>
      <span>
        <Say id={what} />
      </span>
      {of && (
        <small>
          <Say id={of} />
        </small>
      )}
    </li>
  );
}

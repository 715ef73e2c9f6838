/** The guidance that a mark belongs to; its text unfolds. */

import book from 'lucide-static/icons/lightbulb.svg';
import type { Guidance } from '../core/vocabulary';
import { Icon } from '../words/signs/icon';
import { Say } from '../words/voice';

export function GuidanceNote({ guidance }: { guidance: Guidance }) {
  return (
    <details class="guidance">
      <summary>
        <Icon svg={book} />
        <Say id={`guidance.${guidance}.title`} />
      </summary>
      <p>
        <Say id={`guidance.${guidance}.text`} />
      </p>
    </details>
  );
}

/** A bar for the eye; its word stands beside it in the text. `share` and `goal` 0..1. */
import { clamp } from '../../core/exact';

const percent = (share: number) => `${Math.round(clamp(share) * 100)}%`;

export function Meter({ share, goal }: { share: number; goal?: number }) {
  if (goal === undefined) return <Bar share={share} />;
  return (
    <span class="meter-box" aria-hidden="true">
      <Bar share={share} />
      <i class="goal-tick" style={{ insetInlineStart: percent(goal) }} />
    </span>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <span class="meter" aria-hidden="true">
      <i style={{ inlineSize: percent(share) }} />
    </span>
  );
}

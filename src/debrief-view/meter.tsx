/** A bar for the eye; its word stands beside it in the text. `share` and `goal` 0..1. */
export function Meter({ share, goal }: { share: number; goal?: number }) {
  const percent = (x: number) => `${Math.round(Math.min(1, Math.max(0, x)) * 100)}%`;
  return (
    <span class="meter-box" aria-hidden="true">
      <span class="meter">
        <i style={{ inlineSize: percent(share) }} />
      </span>
      {goal !== undefined && <i class="goal-tick" style={{ insetInlineStart: percent(goal) }} />}
    </span>
  );
}

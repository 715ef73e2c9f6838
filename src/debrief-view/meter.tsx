/** A bar for the eye; its word stands beside it in the text. `share` 0..1. */
export function Meter({ share }: { share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span class="meter" aria-hidden="true">
      <i style={{ inlineSize: width }} />
    </span>
  );
}

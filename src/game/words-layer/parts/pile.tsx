/** A pile of chips as a drawing; the number beside it says the same. */
const STEP = 8.2;
const HEIGHT = 100;

export function Pile({ chips }: { chips: number }) {
  const base = HEIGHT - 8;
  return (
    <svg class="pile" viewBox={`0 0 52 ${HEIGHT}`} aria-hidden="true">
      {chips === 0 && (
        <ellipse
          class="pile-empty"
          cx="26"
          cy={base}
          rx="20"
          ry="6.5"
          fill="none"
          stroke-width="1.8"
          stroke-dasharray="3 4"
        />
      )}
      {Array.from({ length: chips }, (_, i) => {
        const y = base - 4 - i * STEP;
        return (
          <g key={i}>
            <path class="pile-edge" d={`M6 ${y}v4.5a20 6.5 0 0 0 40 0V${y}Z`} />
            <ellipse class="pile-top" cx="26" cy={y} rx="20" ry="6.5" stroke-width="1.4" />
          </g>
        );
      })}
      {chips > 0 && (
        <ellipse
          class="pile-mark"
          cx="26"
          cy={base - 4 - (chips - 1) * STEP}
          rx="10"
          ry="3"
          fill="none"
          stroke-width="1.4"
        />
      )}
    </svg>
  );
}

/** The grid behind a line by turn: values at the side, turns below. */
import { gridOf, numbered, type Plot } from './plot';

export function Axes({ turns, plot }: { turns: number; plot: Plot }) {
  const { left, width, height, bottom } = plot;
  return (
    <>
      {gridOf(plot).map((value) => (
        <g key={value}>
          <line class="grid" x1={left} x2={width} y1={plot.yOf(value)} y2={plot.yOf(value)} />
          <text x={left - 8} y={plot.yOf(value)} dy="0.35em" text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {numbered(turns, plot).map((turn) => (
        <text key={turn} x={plot.xOf(turn - 1)} y={height - bottom * 0.25} text-anchor="middle">
          {turn}
        </text>
      ))}
    </>
  );
}

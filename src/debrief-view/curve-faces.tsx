/** Her face at the corners of the line of trust: a coral ring at its low, a sage one at its end. */
import { corners } from '../core/debrief/turning';
import type { CurveProps } from './curves';
import { FaceOf } from './face';
import { faced, type Plot } from './plot';

/** Edge in pixels. */
const SIZE = 36;

function ringOf(i: number, values: readonly number[]): string {
  if (values[i] === Math.min(...values)) return 'low';
  return i === values.length - 1 ? 'end' : 'way';
}

export function CurveFaces({ turns, back, face, plot }: CurveProps & { readonly plot: Plot }) {
  const trust = turns.map(({ after }) => after.trust);
  return (
    <>
      {faced(corners(trust), trust, plot).map((i) => (
        <span
          key={i}
          class="curve-face"
          data-ring={ringOf(i, trust)}
          style={{ left: `${plot.xOf(i)}px`, top: `${plot.yOf(trust[i] ?? 0)}px` }}
        >
          <FaceOf mood={back.mood(turns[i]?.turn ?? 0)} size={SIZE} face={face} />
        </span>
      ))}
    </>
  );
}

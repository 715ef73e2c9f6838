/** The curves to read: every turn with its values, her face in a word and what went wrong. */
import type { Band } from '../core/debrief/turning';
import { Say } from '../words/voice';
import type { CurveProps } from './curves';
import { SERIES } from './plot';

export function CurveTable({ turns, bands, back }: CurveProps) {
  const wrongAt = (turn: number): Band | undefined =>
    bands.find(({ from, to }) => from <= turn && turn <= to);
  return (
    <table>
      <thead>
        <tr>
          {['debrief.curves.turn', ...SERIES.map(({ name }) => `debrief.change.${name}`)]
            .concat('debrief.curves.face', 'debrief.curves.wrong')
            .map((id) => (
              <th scope="col" key={id}>
                <Say id={id} />
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {turns.map(({ turn, after }) => (
          <tr key={turn}>
            <th scope="row" class="number">
              {turn}
            </th>
            {SERIES.map(({ name }) => (
              <td key={name} class="number">
                {after[name]}
              </td>
            ))}
            <td>
              <Say id={`mood.${back.mood(turn)}`} />
            </td>
            <td>{wrongAt(turn) && <Say id={`debrief.wrong.${wrongAt(turn)?.wrong}`} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

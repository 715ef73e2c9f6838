/** Brows, nose, moustache and glasses. */
import { type Colour, HAIR, type HairTones, type SkinTones } from '../colour';
import { circle, fill, line, outlined, pane, path, placed, tenth } from '../markup';
import type { Face, Person } from '../person';
import type { Brow } from '../pose';
import type { Side } from './eyes';

/** About the middle of the brow. */
export function brow(side: Side, { y, turn, arch }: Brow, person: Person): string {
  const thick = person.face.brows;
  const colour = person.hair.brows ?? HAIR[person.hair.colour].dark;
  const out = side === 'L' ? -1 : 1;
  const d =
    path`M-20,${thick * 0.35}C-12,${-thick * 0.75 - arch} 6,${-thick - arch} 24,2C8,${-thick * 0.1 - arch * 0.6} -8,${thick * 0.45 - arch * 0.3} -19,${thick * 0.8}` +
    path`Q-22,${thick * 0.7} -20,${thick * 0.35}Z`;
  const turned = `rotate(${tenth(-out * turn)},${-out * 10},0) scale(${out},1)`;
  return placed(`translate(0,${tenth(y)}) ${turned}`, outlined(d, colour, colour, 1.6));
}

const NOSES: Record<Face['nose'], string> = {
  straight: 'M-3,-8C2,6 14,22 10,30C6,37 -8,37 -13,31',
  wide: 'M-17,26C-19,36 -6,38 0,35C6,38 19,36 17,26',
  small: 'M-11,29Q0,39 11,29',
  strong: 'M2,-14C12,2 22,20 14,31C8,38 -8,36 -14,30',
};

export const nose = ({ nose: kind }: Face, skin: SkinTones): string =>
  line(NOSES[kind], skin.line, 4.4);

export function moustache({ moustache: worn }: Face, hair: HairTones): string {
  return worn
    ? fill(
        'M0,33C-10,28 -28,34 -36,46C-22,46 -10,46 0,42C10,46 22,46 36,46C28,34 10,28 0,33Z',
        hair.base,
      )
    : '';
}

const round = (frame: Colour): string =>
  [-34, 34].map((x) => pane(circle(x, 2, 26.5), frame, 4.6)).join('') +
  line('M-8,-2Q0,-8 8,-2M-60,-4L-75,-9M60,-4L75,-9', frame, 4.6) +
  line('M-48,-8l10,-9M20,-8l10,-9', '#FFFFFF', 3.4, 0.55);

const rectangular = (frame: Colour): string =>
  pane(
    'M-62,-15H-12Q-9,-15 -9,-11L-12,14Q-14,21 -22,21H-50Q-58,21 -60,13L-64,-10Q-64,-15 -62,-15Z',
    frame,
    5.4,
  ) +
  pane(
    'M62,-15H12Q9,-15 9,-11L12,14Q14,21 22,21H50Q58,21 60,13L64,-10Q64,-15 62,-15Z',
    frame,
    5.4,
  ) +
  line('M-9,-6Q0,-11 9,-6M-63,-8L-76,-12M63,-8L76,-12', frame, 5);

export function glasses({ glasses: worn }: Person): string {
  if (!worn) return '';
  return worn.kind === 'round' ? round(worn.colour) : rectangular(worn.colour);
}

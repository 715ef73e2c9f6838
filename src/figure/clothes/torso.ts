/** Neck, body and what is worn, as if the person were of middling height. */
import { box, dashed, disc, fill, line, outlined, path } from '../markup';
import type { Garment, Person } from '../person';
import { blouse, dress, hood, hoodie, shirt, sweater } from './closed';
import { type Cloth, clothOf } from './cloth';
import { blazer, coat, jacket, vest } from './open';

const FRONTS: Record<Garment, (cloth: Cloth) => string> = {
  blazer,
  coat,
  jacket,
  dress,
  shirt,
  sweater,
  hoodie,
  blouse,
  vest,
};

const OPEN: readonly Garment[] = ['blazer', 'coat', 'jacket', 'vest'];

function body({ worn, colour, under, outline, contour }: Cloth): string {
  return outlined(outline, OPEN.includes(worn.kind) ? under : colour, contour, 2.2);
}

function neck({ neck: half, skin }: Cloth): string {
  const [left, right] = [300 - half, 300 + half];
  return (
    fill(path`M${left},290H${right}V372Q300,410 ${left},372Z`, skin.base) +
    fill(path`M${left},312Q300,352 ${right},312V340Q304,366 ${left},336Z`, skin.shade)
  );
}

/** Pearls lie on a closed neckline, a pendant hangs in an open one. */
function necklace({ worn }: Cloth): string {
  const { necklace: colour, kind } = worn;
  if (!colour) return '';
  if (kind !== 'blouse') return dashed('M262,372Q300,446 338,372', colour, 7, '1 9');
  return line('M268,378Q300,440 332,378', colour, 2.6) + disc(300, 411, 5, colour);
}

const CARD = { edge: '#C9CEDA', text: '#9AA3B5' } as const;

function lanyard({ worn }: Cloth): string {
  const { lanyard: colour } = worn;
  if (!colour) return '';
  return (
    line('M250,366L296,540M350,366L304,540', colour, 6) +
    outlined(box([272, 536], [56, 72], 6), '#FFFFFF', CARD.edge, 2) +
    fill(box([272, 536], [56, 16], 5), colour) +
    disc(300, 572, 10, CARD.edge) +
    line('M284,594h32', CARD.text, 4)
  );
}

export function torso(person: Person): string {
  const cloth = clothOf(person);
  return (
    (cloth.worn.kind === 'hoodie' ? hood(cloth) : '') +
    body(cloth) +
    neck(cloth) +
    FRONTS[cloth.worn.kind](cloth) +
    necklace(cloth) +
    lanyard(cloth)
  );
}

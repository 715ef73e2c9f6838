/** Clothes worn open over something else. */
import { toned } from '../colour';
import { box, clipped, disc, fill, line, outlined, path } from '../markup';
import type { Cloth } from './cloth';

const TIE_KNOT = 'M288,402H312L318,424L308,436L322,560L300,600L278,560L292,436L282,424Z';

function shirtFront({ worn, underDark }: Cloth): string {
  const { tie } = worn;
  if (tie) return fill(TIE_KNOT, tie) + fill('M282,424L292,436H308L318,424', toned(tie, -0.2));
  const buttons = [450, 500].map((y) => disc(300, y, 3.4, underDark));
  return line('M300,404V620', underDark, 3) + buttons.join('');
}

/** Both halves, from the neck over the shoulders down to the hem. */
const halves = ({ left, right }: Cloth, inner: readonly [string, string]): string =>
  path`M244,356C214,384 ${left + 34},384 ${left},420L${left - 20},780${inner[0]}` +
  path`M356,356C386,384 ${right - 34},384 ${right},420L${right + 20},780${inner[1]}`;

export function blazer(cloth: Cloth): string {
  const { under, underDark, colour, dark, light, outline } = cloth;
  return (
    fill('M262,352L300,402L268,428L240,376ZM338,352L300,402L332,428L360,376Z', under) +
    line('M262,352L300,402L268,428M338,352L300,402L332,428', underDark, 3) +
    shirtFront(cloth) +
    clipped(
      outline,
      fill(
        halves(cloth, [
          'H300L292,640C262,560 244,470 244,356Z',
          'H300L308,640C338,560 356,470 356,356Z',
        ]),
        colour,
      ),
    ) +
    fill(
      'M244,358L214,394L226,446L210,458L292,640C258,560 240,470 244,358ZM356,358L386,394L374,446L390,458L308,640C342,560 360,470 356,358Z',
      light,
    ) +
    line('M292,640C258,560 240,470 244,358M308,640C342,560 360,470 356,358', dark, 3)
  );
}

const breastPocket = ({ colour, dark }: Cloth): string =>
  outlined(box([344, 524], [52, 60], 5), toned(colour, -0.05), dark) +
  line('M362,510V544', '#1E6F7C', 6) +
  line('M376,514V544', '#D9573F', 6);

export function coat(cloth: Cloth): string {
  const { under, colour, dark, light, outline } = cloth;
  return (
    fill('M264,356L300,436L336,356L352,366L300,470L248,366Z', toned(under, -0.16)) +
    clipped(
      outline,
      fill(
        halves(cloth, [
          'H286L282,640C256,560 242,470 244,356Z',
          'H314L318,640C344,560 358,470 356,356Z',
        ]),
        colour,
      ),
    ) +
    outlined(
      'M244,358L206,400L222,446L206,456L282,640C254,560 240,470 244,358ZM356,358L394,400L378,446L394,456L318,640C346,560 360,470 356,358Z',
      light,
      dark,
    ) +
    breastPocket(cloth)
  );
}

const chestPockets = ({ colour, dark }: Cloth): string =>
  outlined(
    'M198,484h56v16l-4,44h-48l-4,-44ZM346,484h56v16l-4,44h-48l-4,-44Z',
    toned(colour, -0.07),
    dark,
  ) +
  line('M198,500h56', dark, 2.6) +
  line('M366,466v30', '#E2A83B', 7) +
  line('M382,470v28', '#B9C3CC', 5);

export function jacket(cloth: Cloth): string {
  const { underDark, colour, dark, light, outline, left, right } = cloth;
  const leftHalf = path`M244,352C214,384 ${left + 34},384 ${left - 10},420L${left - 20},810H292L276,470L250,372Z`;
  const rightHalf = path`M356,352C386,384 ${right - 34},384 ${right + 10},420L${right + 20},810H308L324,470L350,372Z`;
  return (
    fill('M256,356Q300,420 344,356L352,364Q300,438 248,364Z', underDark) +
    clipped(outline, fill(leftHalf + rightHalf, colour)) +
    line('M276,470L292,810M324,470L308,810', dark, 3) +
    outlined(
      'M250,346L222,372L238,432L278,470L258,400ZM350,346L378,372L362,432L322,470L342,400Z',
      light,
      dark,
    ) +
    chestPockets(cloth)
  );
}

const REFLECTING = '#EDEFE6';

export function vest({ under, underDark, colour, dark, outline }: Cloth): string {
  return (
    outlined(
      'M258,350L300,400L266,430L238,378ZM342,350L300,400L334,430L362,378Z',
      toned(under, 0.12),
      underDark,
    ) +
    clipped(
      outline,
      fill(
        'M244,356L190,388L206,780H292V520Q256,450 244,356ZM356,356L410,388L394,780H308V520Q344,450 356,356Z',
        colour,
      ) +
        fill(
          'M196,540H292V566H197ZM308,540H404V566H308ZM196,600H292V626H197ZM308,600H404V626H308Z',
          REFLECTING,
        ) +
        fill('M206,380L226,370L244,540H218ZM394,380L374,370L356,540H382Z', REFLECTING),
    ) +
    line('M292,520V780M308,520V780', dark, 2.4)
  );
}

/** Clothes that are closed at the front. */
import { toned } from '../colour';
import { disc, fill, line, outlined, path } from '../markup';
import type { Cloth } from './cloth';

export function dress({ under, dark, skin, neck }: Cloth): string {
  const shade = path`M${300 - neck},330Q300,362 ${300 + neck},330V346Q302,372 ${300 - neck},344Z`;
  return (
    fill('M262,350Q300,372 338,350L344,362Q300,424 256,362Z', skin.base) +
    line('M256,362Q300,424 344,362', dark, 3) +
    fill(shade, skin.shade) +
    fill('M210,620Q300,640 390,620V642Q300,662 210,642Z', under) +
    line('M246,420Q262,520 254,616M354,420Q338,520 346,616', dark, 2.6)
  );
}

const COLLAR = 'M260,346L300,404L262,440L234,380';
const COLLAR_RIGHT = 'M340,346L300,404L338,440L366,380';

export function shirt({ colour, dark, light }: Cloth): string {
  const buttons = [446, 500, 554, 608].map((y) => disc(301, y, 4, toned(colour, -0.34)));
  return (
    fill(`${COLLAR}Z${COLLAR_RIGHT}Z`, light) +
    line(COLLAR + COLLAR_RIGHT, dark, 3) +
    line('M292,412V780M310,412V780', dark, 2.4) +
    buttons.join('') +
    outlined('M330,490h54v14l-6,44h-42l-6,-44Z', toned(colour, -0.06), dark)
  );
}

export function sweater({ worn, under, underDark, dark, light }: Cloth): string {
  const collar = 'M262,350L300,398L276,414L248,372ZM338,350L300,398L324,414L352,372Z';
  return (
    fill('M250,360Q300,424 350,360L362,370Q300,448 238,370Z', light) +
    line('M238,370Q300,448 362,370', dark, 3) +
    (worn.collar ? outlined(collar, under, underDark, 2.4) : '')
  );
}

/** The hood behind the neck. */
export const hood = ({ dark }: Cloth): string =>
  fill('M206,400C196,340 236,320 300,320C364,320 404,340 394,400Z', dark);

export function hoodie({ colour, dark }: Cloth): string {
  return (
    fill('M250,356Q300,430 350,356L378,384Q300,476 222,384Z', dark) +
    line('M222,384Q300,476 378,384', toned(colour, -0.35), 3) +
    line('M276,428V512M324,428V506', '#F4F1EA', 5)
  );
}

export function blouse({ dark, light, skin }: Cloth): string {
  return (
    fill('M264,354L300,458L336,354L350,364L300,486L250,364Z', skin.base) +
    fill('M264,354L300,470L336,354', skin.base) +
    fill('M266,330Q300,362 334,330V346Q302,372 266,344Z', skin.shade) +
    line('M252,362L298,492M348,362L302,492', dark, 3.4) +
    fill('M252,360L226,392L296,494L284,446ZM348,360L374,392L304,494L316,446Z', light)
  );
}

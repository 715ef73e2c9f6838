/** Beards, which follow the outline of the face. */
import type { HairTones } from '../colour';
import { clipped, fill, line, path } from '../markup';
import type { Face } from '../person';
import { facePath, type Outline } from './outline';

type Beard = NonNullable<Face['beard']>;
type Draw = (hair: HairTones, outline: Outline) => string;

const full: Draw = (hair, { half: w, jaw: j, depth: y }) =>
  fill(
    path`M${1 - w},0C${6 - w},22 ${10 - w},34 -50,32C-36,26 -18,30 0,30C18,30 36,26 50,32C${w - 10},34 ${w - 6},22 ${w - 1},0` +
      path`C${w},34 ${j + 2},60 ${j - 6},76C${j - 22},${y + 12} 24,${y + 16} 0,${y + 16}C-24,${y + 16} ${22 - j},${y + 12} ${6 - j},76` +
      path`C${-j - 2},60 ${-w},34 ${1 - w},0Z`,
    hair.base,
  ) + line(path`M-38,${y - 6}Q0,${y + 16} 38,${y - 6}`, hair.dark, 4, 0.7);

const stubble: Draw = (hair, outline) => {
  const { half: w, jaw: j, depth: y } = outline;
  const shape =
    path`M${1 - w},4C${8 - w},26 -54,36 -44,34C-30,28 -18,32 0,32C18,32 30,28 44,34C54,36 ${w - 8},26 ${w - 1},4` +
    path`C${w - 2},36 ${j},62 ${j - 10},76C${j - 20},${y + 8} 20,${y + 8} 0,${y + 8}C-20,${y + 8} ${20 - j},${y + 8} ${10 - j},76` +
    path`C${-j},62 ${2 - w},36 ${1 - w},4Z`;
  return clipped(facePath(outline), fill(shape, hair.dark, 0.13));
};

const goatee: Draw = (hair, { depth: y }) =>
  fill(
    path`M-34,36C-20,28 20,28 34,36C40,60 34,${y + 8} 0,${y + 10}C-34,${y + 8} -40,60 -34,36Z`,
    hair.base,
  );

const BEARDS: Record<Beard, Draw> = { full, stubble, goatee };

export function beard(face: Face, hair: HairTones, outline: Outline): string {
  return face.beard ? BEARDS[face.beard](hair, outline) : '';
}

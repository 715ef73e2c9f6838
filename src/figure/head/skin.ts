/** The bare head: ears, the face with its light and shade, and the lines feelings and years draw on it. */
import { type SkinTones, toned } from '../colour';
import { at, clipped, disc, fill, line, oval, path } from '../markup';
import { clamp } from '../numbers';
import type { Person } from '../person';
import type { Pose } from '../pose';
import { facePath, type Outline } from './outline';

type Side = -1 | 1;

function ear(person: Person, skin: SkinTones, x: number, side: Side): string {
  const { earrings } = person.clothes;
  return at(
    [x, 6],
    oval([side * 3, 0], [13, 20], skin.base) +
      line(`M${side},-9Q${side * 10},-8 ${side * 7},4Q${side * 4},8 ${side * 3},12`, skin.line, 3) +
      (earrings ? disc(side * 5, 23, 4.6, earrings) : ''),
  );
}

export function ears(person: Person, skin: SkinTones, { half }: Outline, turn: number): string {
  if (person.headwear?.kind === 'hijab') return '';
  const sides: Side[] = [-1, 1];
  return sides.map((side) => ear(person, skin, side * half - turn * 4, side)).join('');
}

const bare = ({ hair, headwear }: Person): boolean => hair.cut === 'bald' && !headwear;

function light(colour: SkinTones['glow'], turn: number): string {
  if (!colour) return '';
  return at(
    [turn * 6, 0],
    oval([-16, -50], [38, 17], colour, 0.35) +
      oval([-44, 22], [15, 8], colour, 0.35) +
      line('M-2,-14V16', colour, 7, 0.4),
  );
}

/** The face with the shade of hair and side, and with warm cheeks. */
export function face(person: Person, skin: SkinTones, outline: Outline, pose: Pose): string {
  const { turn } = pose.head;
  const shape = facePath(outline);
  const warmth = 0.2 + pose.marks.blush * 0.38;
  const side = path`M${48 + turn * 10},-110C${70 + turn * 10},-30 ${62 + turn * 10},40 ${30 + turn * 8},120H120V-110Z`;
  return (
    fill(shape, skin.base) +
    clipped(
      shape,
      fill(side, skin.shade, 0.32) +
        fill('M-100,-110H100V-52C40,-78 -40,-78 -100,-52Z', skin.shade, bare(person) ? 0 : 0.45) +
        light(skin.glow, turn) +
        oval([-46 + turn * 5, 32], [19, 12], skin.blush, warmth) +
        oval([46 + turn * 5, 32], [19, 12], skin.blush, warmth),
    )
  );
}

/** From 0 at forty-eight to 1 at sixty-four. */
const ageing = (years: number): number => clamp((years - 48) / 16, 0, 1);

export function lines(person: Person, skin: SkinTones, outline: Outline, pose: Pose): string {
  const { marks, head } = pose;
  const drawn = (d: string, follows: number, strength: number) =>
    at([head.turn * follows, 0], line(d, skin.line, 3, strength));
  const chin = outline.depth;
  const full = (person.body.weight ?? 0) > 0.5 && person.face.beard !== 'full';
  return (
    drawn('M-26,-62Q0,-69 26,-62M-18,-53Q0,-58 18,-53', 6, marks.forehead) +
    drawn('M-6,-25q-3,8 1,14M6,-25q3,8 -1,14', 6, marks.frown) +
    drawn('M-29,38q-9,8 -9,20M29,38q9,8 9,20', 7, marks.smile * 0.8) +
    drawn(
      'M-58,20q12,9 26,5M58,20q-12,9 -26,5M-30,40q-8,9 -8,20M30,40q8,9 8,20M-24,-64Q0,-70 24,-64',
      5,
      ageing(person.age) * 0.75,
    ) +
    (full ? line(path`M-26,${chin - 13}Q0,${chin - 3} 26,${chin - 13}`, skin.line, 3, 0.7) : '')
  );
}

const DROP = { fill: '#BFE4F2', edge: '#7DBBD3' } as const;

/** The one comic mark. @param strength 0 to 1 */
export function sweat(strength: number): string {
  const drop = 'M66,-62C74,-50 78,-44 78,-37A9.5,9.5 0 0 1 59,-37C59,-44 62,-52 66,-62Z';
  return fill(drop, DROP.fill, strength) + line(drop, DROP.edge, 2, strength);
}

/** Of a mouth's line that must be seen in a beard. */
export const inBeard = (skin: SkinTones) => toned(skin.lip, 0.42);

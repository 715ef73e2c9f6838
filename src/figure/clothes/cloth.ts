/** What every garment is cut from: the outline of the body, and the tones of the cloth. */
import { type Colour, contourOf, SKIN, type SkinTones, toned } from '../colour';
import { path } from '../markup';
import type { Body, Clothes, Person } from '../person';

/** All in px of the frame, as if the person were of middling height. */
export interface Cloth {
  worn: Clothes;
  colour: Colour;
  dark: Colour;
  light: Colour;
  /** What is worn beneath, or the second colour of the piece. */
  under: Colour;
  underDark: Colour;
  skin: SkinTones;
  outline: string;
  /** A thin edge, only on very light cloth. */
  contour: Colour | null;
  /** Where the shoulders end. */
  left: number;
  right: number;
  /** Half width of the neck. */
  neck: number;
}

const SHOULDER_Y = 448;

/** The shoulders' curve ends vertical, so that the arm continues it without a step. */
function outlineOf({ width: w = 0, belly = 0 }: Body): string {
  const shoulder = 153 - w;
  const pit = 178 - w;
  const side = pit - belly * 0.6;
  const waist = 184 - w - belly;
  const across = (x: number) => 600 - x;
  return (
    path`M246,362C226,${378 - w * 0.1} ${shoulder},380 ${shoulder},${SHOULDER_Y}C${shoulder},486 ${pit - belly * 0.3},500 ${side},546` +
    path`C${waist},600 ${waist},640 ${waist},810H${across(waist)}C${across(waist)},640 ${across(waist)},600 ${across(side)},546` +
    path`C${across(pit - belly * 0.3)},500 ${across(shoulder)},486 ${across(shoulder)},${SHOULDER_Y}C${across(shoulder)},380 374,${378 - w * 0.1} 354,362Q300,382 246,362Z`
  );
}

/** The colour of the sleeves: those of a vest are the shirt's. */
export const sleeveColour = ({ clothes }: Person): Colour =>
  clothes.kind === 'vest' ? underOf(clothes) : clothes.colour;

const underOf = ({ under }: Clothes): Colour => under ?? '#FFFFFF';

export function clothOf(person: Person): Cloth {
  const { clothes: worn, body, skin } = person;
  const under = underOf(worn);
  const width = body.width ?? 0;
  return {
    worn,
    colour: worn.colour,
    dark: toned(worn.colour, -0.2),
    light: toned(worn.colour, 0.16),
    under,
    underDark: toned(under, -0.14),
    skin: SKIN[skin],
    outline: outlineOf(body),
    contour: contourOf(sleeveColour(person)),
    left: 142 - width,
    right: 458 + width,
    neck: 34 + (body.neck ?? 0),
  };
}

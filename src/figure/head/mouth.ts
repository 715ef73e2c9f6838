/** The mouth, about its middle. */
import type { Colour, SkinTones } from '../colour';
import { at, clipped, fill, line, outlined, oval, path } from '../markup';
import { lerp } from '../numbers';
import type { Face } from '../person';
import type { Mouth } from '../pose';
import { inBeard } from './skin';

const INSIDE = '#5A1C22';
const TEETH = '#FFFDF8';
const TONGUE = '#D9646A';
const OPEN_FROM = 0.05;

const bearded = ({ beard }: Face): boolean => beard === 'full' || beard === 'goatee';

const edgeOf = (face: Face, skin: SkinTones): Colour =>
  bearded(face) ? inBeard(skin) : skin.mouth;

const corners = ({ cornerL, cornerR }: Mouth): number => (cornerL + cornerR) / 2;

function paintedLips({ half: w, cornerL, cornerR }: Mouth, sag: number, colour: Colour): string {
  const upper =
    path`M${-w * 0.86},${-cornerL * 0.8}Q${-w * 0.35},${sag * 0.5 - 7} 0,${sag * 0.5 - 4}Q${w * 0.35},${sag * 0.5 - 7} ${w * 0.86},${-cornerR * 0.8}` +
    path`Q0,${sag + 3} ${-w * 0.86},${-cornerL * 0.8}Z`;
  const lower = path`M${-w * 0.8},${-cornerL * 0.7}Q0,${sag + 16} ${w * 0.8},${-cornerR * 0.7}Q0,${sag + 2} ${-w * 0.8},${-cornerL * 0.7}Z`;
  return fill(upper, colour) + fill(lower, colour, 0.82);
}

function underLip({ half: w }: Mouth, rise: number, sag: number, colour: Colour): string {
  const y = rise * 0.1 + sag * 0.5 + 9;
  return line(path`M${-w * 0.42},${y}Q0,${sag * 0.5 + 14} ${w * 0.42},${y}`, colour, 3.4);
}

const dimples = ({ half: w, cornerL, cornerR }: Mouth): string =>
  path`M${-w - 2},${-cornerL - 3}q-3,2 -2,6M${w + 2},${-cornerR - 3}q3,2 2,6`;

function lips(mouth: Mouth, sag: number, face: Face, skin: SkinTones): string {
  if (face.lips) return paintedLips(mouth, sag, face.lips);
  return bearded(face) ? '' : underLip(mouth, corners(mouth), sag, skin.line);
}

function shut(mouth: Mouth, face: Face, skin: SkinTones): string {
  const { half: w, cornerL, cornerR } = mouth;
  const rise = corners(mouth);
  const sag = rise * 0.9 + mouth.sag;
  const between = path`M${-w},${-cornerL}C${-w * 0.5},${sag * 0.75} ${w * 0.5},${sag * 0.75} ${w},${-cornerR}`;
  return (
    lips(mouth, sag, face, skin) +
    line(between, edgeOf(face, skin), 4.2) +
    (rise > 3 && !bearded(face) ? line(dimples(mouth), skin.line, 2.6) : '')
  );
}

/** Teeth come down from above the upper lip. */
function teeth({ half: w, open, teeth: share }: Mouth, top: number): string {
  const y = lerp(top - 4, top + 2 + open * 7, share);
  return share > 0
    ? fill(path`M${-w - 2},-30H${w + 2}V${y}Q0,${y + 4 + open} ${-w - 2},${y}Z`, TEETH)
    : '';
}

function open(mouth: Mouth, face: Face, skin: SkinTones): string {
  const { half: w, cornerL, cornerR } = mouth;
  const top = corners(mouth) * 0.35 - mouth.open * 6 + mouth.sag * 0.6;
  const low = top + 8 + mouth.open * 40;
  const shape =
    path`M${-w},${-cornerL}C${-w * 0.55},${top - 2} ${w * 0.55},${top - 2} ${w},${-cornerR}` +
    path`C${w * 0.86},${low} ${-w * 0.86},${low} ${-w},${-cornerL}Z`;
  const tongue = oval([0, low * 0.82], [w * 0.6, mouth.open * 13 * mouth.tongue], TONGUE);
  const y = low * 0.78 + 9;
  return (
    outlined(shape, INSIDE, face.lips ?? edgeOf(face, skin), face.lips ? 5 : 3.6) +
    clipped(shape, teeth(mouth, top) + tongue) +
    line(path`M${-w * 0.4},${y}Q0,${y + 4} ${w * 0.4},${y}`, skin.line, 3, 0.8)
  );
}

export function mouth(drawn: Mouth, face: Face, skin: SkinTones): string {
  const draw = drawn.open < OPEN_FROM ? shut : open;
  return at([drawn.x, 0], draw(drawn, face, skin));
}

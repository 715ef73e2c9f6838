/** The outline of a face about the middle between its eyes. */
import { path } from '../markup';
import type { Face, Person } from '../person';

export interface Outline {
  /** Half widths of the face, its jaw and its chin. */
  half: number;
  jaw: number;
  chin: number;
  /** How far the chin is below the eyes. */
  depth: number;
}

const OUTLINES: Record<Face['shape'], Outline> = {
  oval: { half: 74, jaw: 60, chin: 30, depth: 96 },
  round: { half: 80, jaw: 70, chin: 38, depth: 92 },
  square: { half: 76, jaw: 70, chin: 44, depth: 96 },
  long: { half: 71, jaw: 57, chin: 29, depth: 104 },
  heart: { half: 76, jaw: 54, chin: 23, depth: 96 },
};

/** Height at which the jaw turns to the chin. */
export const JAW_Y = 56;

/** Weight fills cheeks, jaw and chin. */
export function outlineOf({ face, body }: Person): Outline {
  const { half, jaw, chin, depth } = OUTLINES[face.shape];
  const weight = body.weight ?? 0;
  return {
    half: half + 3 * weight,
    jaw: jaw + 11 * weight,
    chin: chin + 13 * weight,
    depth: depth + 2 * weight,
  };
}

export function facePath({ half: w, jaw: j, chin: c, depth: y }: Outline): string {
  return (
    path`M0,-102C${w * 0.62},-102 ${w},-70 ${w},-16C${w},14 ${w - 3},32 ${j},${JAW_Y}C${j - 10},76 ${c},${y} 0,${y}` +
    path`C${-c},${y} ${10 - j},76 ${-j},${JAW_Y}C${3 - w},32 ${-w},14 ${-w},-16C${-w},-70 ${-w * 0.62},-102 0,-102Z`
  );
}

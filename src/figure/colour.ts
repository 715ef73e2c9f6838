/** Palettes of skin and hair, and tones made from one colour. */

/** `#RRGGBB` */
export type Colour = `#${string}`;

export interface SkinTones {
  base: Colour;
  shade: Colour;
  /** Lines inside the face and between fingers. */
  line: Colour;
  /** Light on forehead, nose and cheek; only dark skin needs it to keep its form. */
  glow?: Colour;
  blush: Colour;
  lip: Colour;
  mouth: Colour;
}

export const SKIN = {
  s1: tones('#FBD8BF', '#EDB595', '#E9907F', '#C9685F'),
  s2: tones('#F3C5A1', '#DE9F78', '#DF8368', '#B95C4E'),
  s3: tones('#E0AC80', '#C2875C', '#CE7A56', '#A9563F'),
  s4: { ...tones('#BE8459', '#9C6440', '#B0623F', '#8A4433', '#541F1C'), glow: '#CF976B' },
  s5: {
    ...tones('#8F5E40', '#70452C', '#8C4A30', '#6B3126', '#3F1613'),
    line: '#5E3823',
    glow: '#A57050',
  },
  s6: {
    ...tones('#6B4836', '#4F3326', '#713A2A', '#5C2A23', '#2C0E0C'),
    line: '#3C241A',
    glow: '#84594A',
  },
} satisfies Record<string, SkinTones>;
export type Skin = keyof typeof SKIN;

function tones(
  base: Colour,
  shade: Colour,
  blush: Colour,
  lip: Colour,
  mouth: Colour = '#6B2E2B',
): SkinTones {
  return { base, shade, line: shade, blush, lip, mouth };
}

export interface HairTones {
  base: Colour;
  dark: Colour;
  light: Colour;
}

export const HAIR = {
  black: { base: '#23222E', dark: '#15141C', light: '#454458' },
  dark: { base: '#3B2A27', dark: '#281B19', light: '#553F39' },
  brown: { base: '#644433', dark: '#4A3024', light: '#805A45' },
  chestnut: { base: '#8C4C2E', dark: '#6C3720', light: '#A9633F' },
  blond: { base: '#D8AA62', dark: '#B98A45', light: '#EBC685' },
  grey: { base: '#A3A6B0', dark: '#82858F', light: '#BFC2CA' },
  white: { base: '#E2E2E6', dark: '#C3C4CC', light: '#F4F4F6' },
  red: { base: '#B2512E', dark: '#8E3B1F', light: '#CC6B45' },
} satisfies Record<string, HairTones>;
export type HairColour = keyof typeof HAIR;

const channels = (colour: Colour): number[] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** @param by -1 is black, 0 the colour itself, 1 white */
export function toned(colour: Colour, by: number): Colour {
  const moved = (c: number) => Math.round(by < 0 ? c * (1 + by) : c + (255 - c) * by);
  const hex = channels(colour).map((c) => moved(c).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

const PALE = 0.82;

/** A thin contour for very light clothes, so that they keep their edge on a pale wall. */
export function contourOf(colour: Colour): Colour | null {
  const [r = 0, g = 0, b = 0] = channels(colour);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255 > PALE ? toned(colour, -0.2) : null;
}

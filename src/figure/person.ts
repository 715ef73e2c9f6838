/**
 * What a customer looks like. Headwear, skin, age, body and gender never go with seniority, mood or
 * difficulty: rotate them when people are added.
 */
import cast from '../../assets/figures/cast.json';
import { type Colour, HAIR, type HairColour, SKIN, type Skin } from './colour';
import {
  asObject,
  CastFault,
  colour,
  flag,
  maybe,
  objectOf,
  oneOf,
  type Reader,
  within,
} from './reading';

export const FACES = ['oval', 'round', 'square', 'long', 'heart'] as const;
export const EYES = ['round', 'almond', 'hooded'] as const;
export const NOSES = ['straight', 'wide', 'small', 'strong'] as const;
export const CUTS = [
  'side',
  'quiff',
  'buzz',
  'curly',
  'afro',
  'long',
  'wavy',
  'bob',
  'bun',
  'pony',
  'bald',
] as const;
export const HEADWEAR = ['hijab', 'mitpachat', 'kippah'] as const;
export const BEARDS = ['full', 'stubble', 'goatee'] as const;
export const GLASSES = ['round', 'rectangular'] as const;
export const CLOTHES = [
  'blazer',
  'coat',
  'jacket',
  'dress',
  'shirt',
  'sweater',
  'hoodie',
  'blouse',
  'vest',
] as const;
export const SEATS = ['chair', 'wheelchair'] as const;

export type Cut = (typeof CUTS)[number];
export type Garment = (typeof CLOTHES)[number];

export interface Hair {
  /** Worn under a hijab or mitpachat, it is not seen. */
  cut: Cut;
  colour: HairColour;
  /** Of the brows, when they differ from the hair. */
  brows?: Colour;
}

export interface Face {
  shape: (typeof FACES)[number];
  eyes: (typeof EYES)[number];
  iris: Colour;
  lashes?: boolean;
  /** Thickness of the brows in px. */
  brows: number;
  nose: (typeof NOSES)[number];
  /** Of painted lips. */
  lips?: Colour;
  beard?: (typeof BEARDS)[number];
  moustache?: boolean;
}

export interface Headwear {
  kind: (typeof HEADWEAR)[number];
  colour: Colour;
  /** The band at the front. */
  trim?: Colour;
}

export interface Clothes {
  kind: Garment;
  colour: Colour;
  /** What is worn beneath, or the second colour of the piece. */
  under?: Colour;
  tie?: Colour;
  collar?: boolean;
  /** How far down the forearm a rolled sleeve reaches, as a share of it. */
  rolled?: number;
  lanyard?: Colour;
  necklace?: Colour;
  earrings?: Colour;
}

/** Measures of the body in px of the frame; 0 is a middling person. */
export interface Body {
  width?: number;
  belly?: number;
  /** Shoulders and head; the hands stay on the table. */
  height?: number;
  neck?: number;
  /** Cheeks and jaw, 0 to 1. */
  weight?: number;
  /** Size of the head, 1 for most. */
  head?: number;
}

export interface Person {
  id: string;
  /** In years; lines show from about fifty. */
  age: number;
  skin: Skin;
  face: Face;
  hair: Hair;
  headwear?: Headwear;
  glasses?: { kind: (typeof GLASSES)[number]; colour: Colour };
  clothes: Clothes;
  body: Body;
  seat: (typeof SEATS)[number];
}

const names = <T extends string>(of: Record<T, unknown>) => Object.keys(of) as T[];

const face = objectOf<Face>({
  shape: oneOf(FACES),
  eyes: oneOf(EYES),
  iris: colour,
  lashes: maybe(flag),
  brows: within(4, 12),
  nose: oneOf(NOSES),
  lips: maybe(colour),
  beard: maybe(oneOf(BEARDS)),
  moustache: maybe(flag),
});

const clothes = objectOf<Clothes>({
  kind: oneOf(CLOTHES),
  colour,
  under: maybe(colour),
  tie: maybe(colour),
  collar: maybe(flag),
  rolled: maybe(within(0.2, 0.8)),
  lanyard: maybe(colour),
  necklace: maybe(colour),
  earrings: maybe(colour),
});

const body = objectOf<Body>({
  width: maybe(within(-14, 34)),
  belly: maybe(within(0, 26)),
  height: maybe(within(-26, 30)),
  neck: maybe(within(-6, 10)),
  weight: maybe(within(0, 1)),
  head: maybe(within(0.9, 1.1)),
});

const looks = objectOf<Omit<Person, 'id'>>({
  age: within(18, 99),
  skin: oneOf(names(SKIN)),
  face,
  hair: objectOf<Hair>({ cut: oneOf(CUTS), colour: oneOf(names(HAIR)), brows: maybe(colour) }),
  headwear: maybe(objectOf<Headwear>({ kind: oneOf(HEADWEAR), colour, trim: maybe(colour) })),
  glasses: maybe(objectOf({ kind: oneOf(GLASSES), colour })),
  clothes,
  body,
  seat: oneOf(SEATS),
});

/** Reads a cast: people by their id. @throws CastFault with place and remedy of the first fault */
export const readCast: Reader<ReadonlyMap<string, Person>> = (value, place) => {
  const given = Object.entries(asObject(value, place));
  return new Map(given.map(([id, person]) => [id, { id, ...looks(person, id) }]));
};

let known: ReadonlyMap<string, Person> | undefined;

/** Everyone in assets/figures/cast.json. */
export function everyone(): readonly Person[] {
  known ??= readCast(cast, 'the cast');
  return [...known.values()];
}

/** @throws CastFault when nobody in the cast has this id */
export function personOf(id: string): Person {
  const person = everyone().find((one) => one.id === id);
  if (person) return person;
  const ids = everyone().map((one) => one.id);
  throw new CastFault(id, 'there is nobody of this name', `Known are: ${ids.join(', ')}`);
}

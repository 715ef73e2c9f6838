/** Reads values out of a data file, or says where and how they must be mended. */

/** A wrong value in a data file. */
export class CastFault extends Error {
  override name = 'CastFault';

  /**
   * @param place path of the value, such as `dana.hair.cut`
   * @param remedy what to write there
   */
  constructor(
    readonly place: string,
    problem: string,
    readonly remedy: string,
  ) {
    super(`assets/figures/cast.json, ${place}: ${problem}. ${remedy}.`);
  }
}

/** @throws CastFault when the value is not what is asked for */
export type Reader<T> = (value: unknown, place: string) => T;

const shown = (value: unknown): string =>
  value === undefined ? 'nothing is written' : `${JSON.stringify(value)} is not allowed here`;

export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (value, place) => {
    const word = words.find((known) => known === value);
    if (word) return word;
    throw new CastFault(place, shown(value), `Write one of: ${words.join(', ')}`);
  };
}

export function within(least: number, most: number): Reader<number> {
  return (value, place) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw new CastFault(place, shown(value), `Write a number from ${least} to ${most}`);
  };
}

export const flag: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  throw new CastFault(place, shown(value), 'Write true or false');
};

export const colour: Reader<`#${string}`> = (value, place) => {
  if (typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value)) return value as `#${string}`;
  throw new CastFault(place, shown(value), 'Write a colour of six digits, such as #2E8C93');
};

/** A reader for each property of T; those of optional properties are marked by `maybe`. */
export type Fields<T> = { [K in keyof T]-?: Reader<T[K]> };

const optional = new WeakSet<Reader<unknown>>();

/** The property may be left out. */
export function maybe<T>(reader: Reader<T>): Reader<T> {
  const same: Reader<T> = (value, place) => reader(value, place);
  optional.add(same);
  return same;
}

export function asObject(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new CastFault(place, shown(value), 'Write an object in braces');
}

/** An object with exactly these properties; a property it does not know is a fault. */
export function objectOf<T>(fields: Fields<T>): Reader<T> {
  const known = Object.keys(fields) as (keyof T & string)[];
  return (value, place) => {
    const given = asObject(value, place);
    const stranger = Object.keys(given).find((key) => !(key in fields));
    if (stranger)
      throw new CastFault(
        `${place}.${stranger}`,
        'there is no such property',
        `Known are: ${known.join(', ')}`,
      );
    const present = known.filter((key) => key in given || !optional.has(fields[key]));
    const read = present.map((key) => [key, fields[key](given[key], `${place}.${key}`)]);
    return Object.fromEntries(read) as T;
  };
}

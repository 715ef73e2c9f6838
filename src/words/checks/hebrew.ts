/** Reading Hebrew with patterns, which know no Hebrew words. */

/** A Hebrew word of its own: no letter, geresh or gershayim on either side. */
export function words(list: string, prefix = ''): RegExp {
  return new RegExp(`(?<![א-ת׳״])${prefix}(?:${list})(?![א-ת׳״])`);
}

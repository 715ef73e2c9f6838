/** Rule 1: keys follow the grammar, once each, and both languages have the same base ids. */
import { parseKey } from '../../scenario/text-key';
import { byBase, type Entry, type Finding, placeOf, type TextFile, WRITTEN } from './entries';

/** Faults of keys as they stand in the files. */
export function keyFaults(files: readonly TextFile[]): Finding[] {
  return files.flatMap(({ language, name, texts, twice }) => {
    const place = (key: string) => placeOf({ language, file: name, key });
    const bad = Object.keys(texts).filter((key) => !parseKey(key));
    return [
      ...bad.map(
        (key): Finding => ({
          grade: 'fault',
          code: 'id.pattern',
          place: place(key),
          text: 'not a base id with legal suffixes',
        }),
      ),
      ...twice.map(
        (key): Finding => ({
          grade: 'fault',
          code: 'id.twice',
          place: place(key),
          text: 'the key stands here more than once',
        }),
      ),
    ];
  });
}

/** Keys that two parts of one account both hold. */
export function partsAtOdds(entries: readonly Entry[]): Finding[] {
  const home = new Map<string, string>();
  return entries.flatMap((entry): Finding[] => {
    const name = `${entry.language} ${entry.scope} ${entry.key}`;
    const first = home.get(name);
    home.set(name, first ?? entry.file);
    if (first === undefined || first === entry.file) return [];
    const text = `also in ${first}`;
    return [{ grade: 'fault', code: 'id.twice', place: placeOf(entry), text }];
  });
}

/** Base ids that one language lacks. */
export function parity(entries: readonly Entry[]): Finding[] {
  const known = new Set(entries.map(({ language, scope, base }) => `${language} ${scope} ${base}`));
  return byBase(entries).flatMap((forms): Finding[] => {
    const [entry] = forms;
    if (!entry) return [];
    const other = WRITTEN.find((language) => language !== entry.language) ?? entry.language;
    if (known.has(`${other} ${entry.scope} ${entry.base}`)) return [];
    return [
      {
        grade: 'fault',
        code: 'id.parity',
        place: placeOf({ ...entry, key: entry.base }),
        text: `missing in ${other}`,
      },
    ];
  });
}

/** Keys follow the grammar, once each, and both languages have the same base ids. */
import { LANGUAGES } from '../../scenario/languages';
import { parseKey } from '../../scenario/text-key';
import { byBase, type Entry, type TextFile } from './entries';
import { type Finding, fault } from './findings';

/** Faults of keys as they stand in the files. */
export function keyFaults(files: readonly TextFile[]): Finding[] {
  return files.flatMap(({ language, name, texts, twice }) => {
    const place = (key: string) => ({ language, file: name, key });
    const bad = Object.keys(texts).filter((key) => !parseKey(key));
    return [
      ...bad.map((key) => fault('id.pattern', place(key), {})),
      ...twice.map((key) => fault('id.twice', place(key), {})),
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
    return [fault('id.twoParts', entry, { file: first })];
  });
}

/** Base ids that one language lacks. */
export function parity(entries: readonly Entry[]): Finding[] {
  const known = new Set(entries.map(({ language, scope, base }) => `${language} ${scope} ${base}`));
  return byBase(entries).flatMap((forms): Finding[] => {
    const [entry] = forms;
    if (!entry) return [];
    const other = LANGUAGES.find((language) => language !== entry.language) ?? entry.language;
    if (known.has(`${other} ${entry.scope} ${entry.base}`)) return [];
    return [fault('id.parity', { ...entry, key: entry.base }, { language: other })];
  });
}

/** Every check of the texts that needs no play and no browser. */
import { type Account, catalogueOf, gaps, orphans, speakerIn } from './checks/catalogue';
import { type Entry, entriesOf, type TextFile } from './checks/entries';
import type { Finding } from './checks/findings';
import { formFaults } from './checks/forms';
import { hiddenGenders } from './checks/gender';
import { keyFaults, parity, partsAtOdds } from './checks/ids';
import { lengthFaults } from './checks/lengths';
import { signFaults } from './checks/signs';
import { twinFaults } from './checks/twins';
import { variantFaults } from './checks/variants';
import { habitFaults } from './checks/vocabulary';
import type { Row } from './rows';

export type { Account } from './checks/catalogue';
export { type TextFile, textsFor } from './checks/entries';
export type { Finding } from './checks/findings';

export interface Examination {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/**
 * Examines all files of both languages against the accounts that they speak for.
 * @param shared rows of `assets/speech.json`
 * @returns every key with its role, and what is wrong, faults first
 */
export function examine(
  files: readonly TextFile[],
  shared: readonly Row[],
  accounts: readonly Account[],
): Examination {
  const catalogues = accounts.map((account) => catalogueOf(account, shared));
  const entries = entriesOf(files, speakerIn(catalogues));
  const findings = [
    ...keyFaults(files),
    ...partsAtOdds(entries),
    ...gaps(catalogues, files),
    ...orphans(entries, catalogues),
    ...parity(entries),
    ...variantFaults(entries),
    ...formFaults(entries),
    ...lengthFaults(entries, accounts),
    ...signFaults(entries),
    ...hiddenGenders(entries),
    ...habitFaults(entries),
    ...twinFaults(entries),
  ];
  const faults = findings.filter(({ grade }) => grade === 'fault');
  return { entries, findings: [...faults, ...findings.filter((one) => !faults.includes(one))] };
}

/** Variants of each family that is said at the table, by language. */
export function countFamilies(entries: readonly Entry[]): Map<string, { he: number; en: number }> {
  const counts = new Map<string, { he: Set<string>; en: Set<string> }>();
  for (const { role, family, language, base } of entries) {
    if (role === 'page') continue;
    const count = counts.get(family) ?? { he: new Set(), en: new Set() };
    count[language].add(base);
    counts.set(family, count);
  }
  return new Map([...counts].map(([family, { he, en }]) => [family, { he: he.size, en: en.size }]));
}

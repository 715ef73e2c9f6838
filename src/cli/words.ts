/** `f2f words`: are all sentences there, in both languages, and written as the house writes? */
import { parseArgs } from 'node:util';
import {
  countFamilies,
  type Examination,
  examine,
  type Finding,
  type Written,
} from '../words/check';
import { type Command, exit, UsageError } from './command';
import { type Root, readAccounts, readLanguage, readSharedRows } from './locales';

/** Reads and examines everything that is shipped. */
export function examineShipped(root?: Root): Examination {
  const files = [...readLanguage('he', root), ...readLanguage('en', root)];
  return examine(files, readSharedRows(root), readAccounts(root));
}

function optionsOf(args: string[]): { json: boolean; language: Written | undefined } {
  const { json = false, language } = values(args);
  if (language !== undefined && language !== 'he' && language !== 'en')
    throw new UsageError(`There is no language "${language}".`);
  return { json, language };
}

function values(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { json: { type: 'boolean' }, language: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Findings of one language; those of no language stand in both. */
function ofLanguage(findings: readonly Finding[], language: Written | undefined): Finding[] {
  return findings.filter(({ place }) => {
    const said = /^(he|en) /.exec(place)?.[1];
    return language === undefined || said === undefined || said === language;
  });
}

function report(counts: Map<string, { he: number; en: number }>, findings: readonly Finding[]) {
  const width = Math.max(0, ...[...counts.keys()].map((name) => name.length));
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { he, en }]) => `${name.padEnd(width)}  ${he} he  ${en} en`);
  const list = findings.map(
    ({ grade, code, place, text }) => `${grade} ${code}  ${place}  ${text}`,
  );
  const faults = findings.filter(({ grade }) => grade === 'fault').length;
  const sum = `${counts.size} families, ${faults} faults, ${findings.length - faults} warnings`;
  return [...rows, '', ...list, sum, ''].join('\n');
}

export const words: Command = {
  name: 'words',
  summary: 'checks the sentences of both languages',
  usage: 'words [--json] [--language he|en]',
  run: async (args) => {
    const { json, language } = optionsOf(args);
    const examination = examineShipped();
    const counts = countFamilies(examination.entries);
    const findings = ofLanguage(examination.findings, language);
    process.stdout.write(
      json
        ? `${JSON.stringify({ families: Object.fromEntries(counts), findings }, null, 2)}\n`
        : report(counts, findings),
    );
    return findings.some(({ grade }) => grade === 'fault') ? exit.faults : exit.ok;
  },
};

/** `f2f words`: are all sentences there, in both languages, and written as the house writes? */
import type { Language } from '../scenario/languages';
import { countFamilies, type Examination, examine, type Finding } from '../words/check';
import { type Command, exit } from './command';
import { type Root, readAccounts, readLanguage, readSharedRows } from './locales';
import { languagesIn, optionsIn } from './options';
import { found, indented, inLines, told } from './sentences';

/** Reads and examines everything that is shipped. @throws Trouble when a part is missing */
export function examineShipped(root?: Root): Examination {
  const files = [...readLanguage('he', root), ...readLanguage('en', root)];
  return examine(files, readSharedRows(root), readAccounts(root));
}

/** Findings of these languages; those of no language stand in all. */
function inLanguages(findings: readonly Finding[], languages: readonly Language[]): Finding[] {
  return findings.filter(({ place }) => {
    const said = /^(he|en) /.exec(place)?.[1];
    return said === undefined || languages.some((language) => language === said);
  });
}

type Counts = ReadonlyMap<string, Readonly<Record<Language, number>>>;

function page(counts: Counts, findings: readonly Finding[], languages: readonly Language[]) {
  const width = Math.max(0, ...[...counts.keys()].map((name) => name.length));
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { he, en }]) => `${name.padEnd(width)}  ${he} he  ${en} en`);
  const list = findings.flatMap((finding) => [
    `${finding.grade} ${finding.code}  ${finding.place}`,
    indented(inLines(found(finding), languages)),
  ]);
  const faults = findings.filter(({ grade }) => grade === 'fault').length;
  const sums = { families: counts.size, faults, warnings: findings.length - faults };
  return [...rows, '', ...list, inLines(told('cli.examined', sums), languages), ''].join('\n');
}

function machine(counts: Counts, findings: readonly Finding[]): string {
  const list = findings.map((finding) => ({ ...finding, ...found(finding) }));
  return `${JSON.stringify({ families: Object.fromEntries(counts), findings: list }, null, 2)}\n`;
}

export const words: Command = {
  name: 'words',
  summary: told('cli.words'),
  usage: 'words [--json] [--language he|en]',
  run: async (args, write) => {
    const { values } = optionsIn(args, { json: 'flag', language: 'value' }, 'none');
    const languages = languagesIn(values.language);
    const examination = examineShipped();
    const counts = countFamilies(examination.entries);
    const findings = inLanguages(examination.findings, languages);
    write(values.json ? machine(counts, findings) : page(counts, findings, languages));
    return findings.some(({ grade }) => grade === 'fault') ? exit.faults : exit.ok;
  },
};

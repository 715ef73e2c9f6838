/** Checks accounts and says everything that is wrong with them, in both languages. */
import { compile } from '../scenario/compile';
import { type Diagnostic, hasFault } from '../scenario/diagnostics';
import { scenarioSchema } from '../scenario/format';
import { LANGUAGES, type Language } from '../scenario/languages';
import { readAccount } from './account-file';
import { type Command, exit } from './command';
import { languagesIn, noneOf, optionsIn, someOf } from './options';
import { diagnosed, indented, inLines, told } from './sentences';

export const validate: Command = {
  name: 'validate',
  summary: told('cli.validate'),
  usage: 'validate FILE... [--json] [--language he|en] | validate --schema',
  run: async (args, write) => {
    const kinds = { json: 'flag', schema: 'flag', language: 'value' } as const;
    const { values, files } = optionsIn(args, kinds, 'any');
    const languages = languagesIn(values.language);
    if (values.schema) {
      noneOf(files);
      write(`${JSON.stringify(scenarioSchema(), null, 2)}\n`);
      return exit.ok;
    }
    const reports: Report[] = [];
    for (const file of someOf(files)) reports.push(await examine(file));
    write(values.json ? machine(reports) : pages(reports, languages));
    return reports.some(({ diagnostics }) => hasFault(diagnostics)) ? exit.faults : exit.ok;
  },
};

interface Report {
  readonly file: string;
  readonly fingerprint: string | null;
  readonly diagnostics: readonly (Diagnostic & { readonly file: string })[];
}

/** A structure that cannot be read says nothing about its texts. */
async function examine(file: string): Promise<Report> {
  const { bundle, faults, readable } = await readAccount(file);
  if (!readable) return { file, fingerprint: null, diagnostics: faults };
  const { scenario, diagnostics } = compile(bundle);
  const found = diagnostics
    .filter((diagnostic) => !faults.some((fault) => isEcho(diagnostic, fault.file)))
    .map((diagnostic) => ({ ...diagnostic, file }));
  return {
    file,
    fingerprint: scenario?.fingerprint ?? null,
    diagnostics: [...faults, ...found],
  };
}

/** A text that could not be read is also missing, which need not be told again. */
function isEcho({ code, place }: Diagnostic, file: string): boolean {
  const language = LANGUAGES.find((one) => place === `texts.${one}`);
  if (code !== 'textsMissing' || language === undefined) return false;
  return (
    file.endsWith(`.${language}.json`) || /[\\/]locales[\\/](\w+)/.exec(file)?.[1] === language
  );
}

function machine(reports: readonly Report[]): string {
  const list = reports.map(({ file, fingerprint, diagnostics }) => ({
    ...{ file, ok: !hasFault(diagnostics), fingerprint },
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, ...diagnosed(diagnostic) })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function pages(reports: readonly Report[], languages: readonly Language[]): string {
  return reports.map((report) => page(report, languages)).join('\n');
}

function page({ file, diagnostics }: Report, languages: readonly Language[]): string {
  const verdict = told(hasFault(diagnostics) ? 'cli.faulty' : 'cli.sound');
  const heading = `${file}: ${languages.map((language) => verdict[language]).join(' / ')}`;
  const list = diagnostics.slice(0, MOST_TOLD).map((diagnostic) => {
    const mark = `  ${diagnostic.severity} ${diagnostic.code}`;
    const where = diagnostic.file === file ? mark : `${mark} (${diagnostic.file})`;
    return [where, indented(inLines(diagnosed(diagnostic), languages))];
  });
  const left = diagnostics.length - list.length;
  const more = left > 0 ? [indented(inLines(told('cli.andMore', { left }), languages))] : [];
  return `${[heading, ...list.flat(), ...more].join('\n')}\n`;
}

/** A page that nobody can read to its end helps nobody; `--json` tells all. */
const MOST_TOLD = 200;

/** Checks accounts and says everything that is wrong with them, in both languages. */
import { parseArgs } from 'node:util';
import en from '../../locales/en/diagnostics.json';
import he from '../../locales/he/diagnostics.json';
import { LANGUAGES, type Language } from '../scenario/bundle';
import { compile } from '../scenario/compile';
import { type Diagnostic, hasFault } from '../scenario/diagnostics';
import { scenarioSchema } from '../scenario/format';
import { readAccount } from './account-file';
import { type Command, exit, UsageError } from './command';

type Write = (text: string) => void;

export const validate: Command = {
  name: 'validate',
  summary: 'checks account files and says what is wrong with them',
  usage: 'validate FILE... [--json] [--language he|en] | validate --schema',
  run: (args) => runValidate(args, (text) => process.stdout.write(text)),
};

/** @param write takes what the command has to say */
export async function runValidate(args: readonly string[], write: Write): Promise<number> {
  const { files, json, schema, languages } = optionsOf(args);
  if (schema) {
    write(`${JSON.stringify(scenarioSchema(), null, 2)}\n`);
    return exit.ok;
  }
  const reports: Report[] = [];
  for (const file of files) reports.push(await examine(file));
  write(json ? `${JSON.stringify(reports.map(machine), null, 2)}\n` : pages(reports, languages));
  return reports.some(({ diagnostics }) => hasFault(diagnostics)) ? exit.faults : exit.ok;
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const { json = false, schema = false, language } = values;
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(`The language is he or en, not "${language}".`);
  }
  if (!schema && positionals.length === 0) throw new UsageError('Which file?');
  return { files: positionals, json, schema, languages: language ? [language] : LANGUAGES };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        schema: { type: 'boolean' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}

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
  return file.endsWith(`.${language}.json`) || file.includes(`/locales/${language}/`);
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { he, en };

/** A diagnostic as a sentence. The terminal gets no marks of direction: many would print them. */
function sentence({ code, place, values }: Diagnostic, language: Language): string {
  const slots: Readonly<Record<string, string | number>> = { ...values, place };
  const text = SENTENCES[language][`diag.${code}`] ?? code;
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(slots[slot] ?? slot));
}

function machine({ file, fingerprint, diagnostics }: Report) {
  const told = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    he: sentence(diagnostic, 'he'),
    en: sentence(diagnostic, 'en'),
  }));
  return { file, ok: !hasFault(diagnostics), fingerprint, diagnostics: told };
}

const VERDICT = {
  sound: { he: 'תקין', en: 'sound' },
  faulty: { he: 'יש מה לתקן', en: 'to be mended' },
} as const;

function pages(reports: readonly Report[], languages: readonly Language[]): string {
  return reports.map((report) => page(report, languages)).join('\n');
}

function page({ file, diagnostics }: Report, languages: readonly Language[]): string {
  const verdict = VERDICT[hasFault(diagnostics) ? 'faulty' : 'sound'];
  const heading = `${file}: ${languages.map((language) => verdict[language]).join(' / ')}`;
  const told = diagnostics.map((diagnostic) => {
    const mark = `  ${diagnostic.severity} ${diagnostic.code}`;
    const where = diagnostic.file === file ? mark : `${mark} (${diagnostic.file})`;
    return [where, ...languages.map((language) => `    ${sentence(diagnostic, language)}`)];
  });
  return `${[heading, ...told.flat()].join('\n')}\n`;
}

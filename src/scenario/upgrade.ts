/** Old files are lifted one version at a time; the newest program reads every file ever written. */
import { type Diagnostic, diagnose } from './diagnostics';
import { FORMAT } from './format';
import type { Plain, PlainObject } from './plain';

/** Lifts a file by one version; the first step lifts version 1 to 2. */
type Step = (file: PlainObject) => PlainObject;

const steps: readonly Step[] = [];

/** The file in today's format, or why its version cannot be read. */
export function upgrade(file: PlainObject): {
  file: PlainObject | null;
  diagnostics: Diagnostic[];
} {
  const { format } = file;
  const known = FORMAT;
  if (!isVersion(format)) {
    return { file: null, diagnostics: [diagnose('unknownFormat', ['format'], { known })] };
  }
  if (format > FORMAT) {
    return { file: null, diagnostics: [diagnose('newerFormat', ['format'], { format, known })] };
  }
  const lifted = steps.slice(format - 1).reduce<PlainObject>((old, step) => step(old), file);
  return { file: lifted, diagnostics: [] };
}

function isVersion(format: Plain | undefined): format is number {
  return typeof format === 'number' && Number.isInteger(format) && format >= 1;
}

/** From an author's bundle to a scenario, or everything that keeps it from being one. */
import type { Scenario } from '../core/types';
import { type Account, assemble } from './assemble';
import { clauseFaults } from './clauses';
import { type Diagnostic, diagnose, hasFault } from './diagnostics';
import { textsFingerprint } from './fingerprint';
import type { ScenarioFile } from './format';
import { namingFaults, referenceFaults } from './names';
import { numberFaults } from './numbers';
import { isObject, plain } from './plain';
import { textFaults } from './sentences';
import { type Shape, shapeOf } from './shape';
import { upgrade } from './upgrade';

/** All three values are null as soon as one diagnostic is a fault; warnings let them pass. */
interface Compiled {
  readonly scenario: Scenario | null;
  readonly account: Account | null;
  /** Names the sentences, for caches; null with `scenario`. */
  readonly texts: string | null;
  /** Faults and warnings, those of the file before those of its texts. */
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_FILE_PARTS = 6_000;
const MOST_TEXT_PARTS = 50_000;

/**
 * Checks a `Bundle` and makes the scenario of it. Reports every fault that can be told from what
 * is sound; never throws, whatever `bundle` is. The results are deeply frozen.
 */
export function compile(bundle: unknown): Compiled {
  const { file, texts, diagnostics } = opened(bundle);
  const { shape, diagnostics: ofFile } = checkedFile(file);
  const all = [...diagnostics, ...ofFile, ...checkedTexts(texts, shape)];
  if (shape === null || hasFault(all)) {
    return { scenario: null, account: null, texts: null, diagnostics: all };
  }
  return {
    ...assemble(shape.whole as ScenarioFile),
    texts: textsFingerprint(texts),
    diagnostics: all,
  };
}

const MEMBERS = ['file', 'texts'];

/** The members of a bundle; even asking for them may fail. */
function opened(bundle: unknown): { file: unknown; texts: unknown; diagnostics: Diagnostic[] } {
  try {
    if (isObject(bundle)) {
      const strange = Object.keys(bundle).filter((key) => !MEMBERS.includes(key));
      const diagnostics = strange.map((key) => diagnose('unknownKey', [key], { key }));
      return { file: bundle.file, texts: bundle.texts, diagnostics };
    }
  } catch {
    return { file: null, texts: null, diagnostics: [diagnose('notData', [], {})] };
  }
  return { file: null, texts: null, diagnostics: [diagnose('notObject', [], {})] };
}

interface Checked {
  readonly shape: Shape | null;
  readonly diagnostics: readonly Diagnostic[];
}

function checkedFile(given: unknown): Checked {
  const { data, diagnostics } = plain(given, [], MOST_FILE_PARTS);
  if (diagnostics.length > 0) return { shape: null, diagnostics };
  if (!isObject(data)) return { shape: null, diagnostics: [diagnose('notObject', ['file'], {})] };
  const upgraded = upgrade(data);
  if (upgraded.file === null) return { shape: null, diagnostics: upgraded.diagnostics };
  const { shape, diagnostics: ofShape } = shapeOf(upgraded.file);
  const sense = [namingFaults, referenceFaults, numberFaults, clauseFaults];
  return { shape, diagnostics: [...ofShape, ...sense.flatMap((faults) => faults(shape))] };
}

function checkedTexts(given: unknown, shape: Shape | null): readonly Diagnostic[] {
  const { data, diagnostics } = plain(given ?? {}, ['texts'], MOST_TEXT_PARTS);
  return diagnostics.length > 0 ? diagnostics : textFaults(data, shape);
}

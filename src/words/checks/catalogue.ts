/** Which families an account needs, may have, and has; and who says them. */
import { STYLES, type Style } from '../../core/vocabulary';
import { LANGUAGES, type Language } from '../../scenario/languages';
import { type Families, familiesOf } from '../keys';
import { candidates, type Row } from '../rows';
import { type Entry, type TextFile, textsFor } from './entries';
import { type Finding, fault } from './findings';
import { type Occasion, occasionsOf, type Role, type Subjects } from './occasions';

/** An account as its file tells it; `assets/scenarios/<id>.json` is one. */
export interface Account extends Subjects {
  readonly id: string;
  readonly customer: { readonly style: Style };
  /** The account's own rows. */
  readonly lines: readonly Row[];
}

/** One occasion with the families that could be said on it, the most specific first. */
export interface Need extends Occasion {
  readonly names: readonly string[];
}

interface Catalogue {
  readonly account: Account;
  readonly rows: readonly Row[];
  /** Occasions in the account's own style. */
  readonly needs: readonly Need[];
  /** Every family that any style could say, with its speaker. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** The account's style, and every other that a row makes a difference for. */
function stylesIn(rows: readonly Row[], account: Account): Style[] {
  const own = account.customer.style;
  return STYLES.filter((style) => style === own || rows.some(({ when }) => when.style === style));
}

export function catalogueOf(account: Account, shared: readonly Row[]): Catalogue {
  const rows = [...shared, ...account.lines];
  const roles = new Map<string, Role>();
  const needsIn = (style: Style) =>
    occasionsOf(account, style).map(
      (one): Need => ({ ...one, names: candidates(rows, one.facts) }),
    );
  for (const style of stylesIn(rows, account))
    for (const { names, role } of needsIn(style)) for (const name of names) roles.set(name, role);
  return { account, rows, needs: needsIn(account.customer.style), roles };
}

/** Who says a family of a scope; a file that is no account's is shared by all. */
export function speakerIn(catalogues: readonly Catalogue[]) {
  return (scope: string, family: string): Role | undefined => {
    const own = catalogues.find(({ account }) => account.id === scope);
    if (own) return own.roles.get(family);
    return catalogues.map(({ roles }) => roles.get(family)).find((role) => role !== undefined);
  };
}

/** Families of an account in one language. */
function familiesIn(account: Account, files: readonly TextFile[], language: Language): Families {
  const spoken = files.filter((file) => file.language === language);
  return familiesOf(textsFor(account.id, spoken));
}

function missingIn(catalogue: Catalogue, families: Families, language: Language): Finding[] {
  const { account, needs } = catalogue;
  const missing = new Map<string, Finding>();
  for (const { names, facts, idle } of needs) {
    if (idle || names.some((name) => families.has(name))) continue;
    const key = names.at(-1) ?? JSON.stringify(facts);
    const code = names.length > 0 ? 'id.missing' : 'row.missing';
    missing.set(key, fault(code, { language, file: `scenarios/${account.id}`, key }, {}));
  }
  return [...missing.values()];
}

/** Rows of the account that no occasion ever reaches, whatever her style. */
function deadRows({ account }: Catalogue): Finding[] {
  const occasions = STYLES.flatMap((style) => occasionsOf(account, style));
  return account.lines
    .filter((row) => occasions.every(({ facts }) => candidates([row], facts).length === 0))
    .map(({ say, when }) => {
      const place = { language: 'assets', file: `scenarios/${account.id}`, key: say } as const;
      return fault('row.dead', place, { when: JSON.stringify(when) });
    });
}

/** First words of the families that rows name: what stands there with a letter has to be said. */
function heads(catalogues: readonly Catalogue[]): Set<string> {
  return new Set(catalogues.flatMap(({ rows }) => rows.map(({ say }) => say.split('.')[0] ?? '')));
}

/** Spoken ids that nothing asks for. */
export function orphans(entries: readonly Entry[], catalogues: readonly Catalogue[]): Finding[] {
  const spoken = heads(catalogues);
  return entries
    .filter(
      ({ role, letter, family }) =>
        role === 'page' && letter !== '' && spoken.has(family.split('.')[0] ?? ''),
    )
    .map((entry) => fault('id.orphan', entry, {}));
}

/** Every occasion has its sentence in both languages, and every row its occasion. */
export function gaps(catalogues: readonly Catalogue[], files: readonly TextFile[]): Finding[] {
  return catalogues.flatMap((catalogue) => [
    ...LANGUAGES.flatMap((language) =>
      missingIn(catalogue, familiesIn(catalogue.account, files, language), language),
    ),
    ...deadRows(catalogue),
  ]);
}

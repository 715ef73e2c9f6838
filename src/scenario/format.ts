/** The shape of an account's file. What the numbers mean is in `core/types.ts`. */
import { z } from 'zod';
import {
  CUES,
  EVIDENCE,
  type Evidence,
  FEARS,
  FEELINGS,
  type Fear,
  SKILLS,
  type Skill,
  STYLES,
  type Style,
} from '../core/vocabulary';

// Our pages forbid eval, which zod would otherwise try.
z.config({ jitless: true });

/** The version that `scenarioFile` describes; older ones are lifted by `upgrade`. */
export const FORMAT = 1;

/** Two letters at least: one letter at the end of a text's key counts a variant. */
export const ID = /^[a-z][A-Za-z0-9]{1,39}$/;

const id = z.string().regex(ID).describe('Stable name, camelCase; part of the keys of its texts');
const share = z.number().min(0).max(1);
const part = z.number().gt(0).max(1);
const range = z.tuple([share, share]).describe('Lowest and highest of what is drawn');

/** One schema for each word of a closed list. */
function each<K extends string, S extends z.ZodType>(words: readonly K[], schema: S) {
  return Object.fromEntries(words.map((word) => [word, schema])) as Record<K, S>;
}

const topic = z.strictObject({ id, importance: part });
const feature = z.strictObject({
  id,
  need: id.nullable().describe('The need it serves; null serves nobody'),
  topic: id,
});
const option = z.strictObject({
  cost: share.describe('Share of the list price'),
  value: share.describe('Her satisfaction with this clause'),
});
const issue = z.strictObject({
  id,
  promise: z.boolean().describe('A clause that has to be kept later'),
  weight: part.describe('What it weighs for her before her fears are added'),
  links: z
    .strictObject(each<Fear, z.ZodOptional<typeof share>>(FEARS, share.optional()))
    .describe('How much each fear adds to its weight'),
  options: z.array(option).min(2).max(6),
});
const condition = z.strictObject({
  id,
  sellerValue: share.describe('Worth to the seller, share of the list price'),
  buyerCost: share.describe('What it costs her, in satisfaction'),
  easy: share.describe('Odds that it costs this customer little'),
  banned: z.boolean().describe('Her organisation may not agree to it'),
});
const fact = z.strictObject({ id, truth: z.boolean(), need: id });
const dossierLine = z.strictObject({ id, source: z.enum(['checked', 'hearsay', 'unknown']) });
const word = z.string().max(60).optional();
/** What a row may ask about: the cue or action that is spoken, and who is sitting there. */
const when = z.strictObject({
  cue: z.enum(CUES).optional(),
  of: word,
  with: word,
  level: z.number().optional(),
  move: word,
  about: word,
  topic: word,
  depth: z.number().optional(),
  feature: word,
  fact: word,
  condition: word,
  feeling: z.enum(FEELINGS).optional(),
  fear: z.enum(FEARS).optional(),
  evidence: z.enum(EVIDENCE).optional(),
  say: word,
  on: word,
  what: word,
  trade: z.boolean().optional(),
  agreed: z.boolean().optional(),
  style: z.enum(STYLES).optional(),
});
const line = z.strictObject({
  when,
  say: z
    .string()
    .regex(/^[a-z](?:[A-Za-z0-9.]|\{[a-z][A-Za-z0-9]*\})*$/)
    .max(120),
});
const customer = z.strictObject({
  figure: id,
  gender: z.enum(['f', 'm']),
  style: z.enum(STYLES),
  room: id,
});
const lead = z
  .strictObject({ risk: share, technical: share, commercial: share })
  .describe('What her lead card is about, for choosing the channel');

/** The lists of a file, element by element, so that one bad element does not hide the others. */
export const elements = { topic, feature, issue, condition, fact, dossierLine, line };

export const scenarioFile = z
  .strictObject({
    format: z.literal(FORMAT),
    id,
    kind: z.enum(['contract', 'retention']),
    publicSector: z.boolean(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('ISO 4217'),
    customer,
    styleOdds: z.strictObject(each<Style, typeof share>(STYLES, share)),
    topics: z.array(topic).min(1).max(6),
    level: z.strictObject({
      mean: z.number().min(1).max(4),
      spread: z.number().min(0).max(1.5),
    }),
    fears: z.strictObject(each<Fear, typeof share>(FEARS, share)),
    needs: z.array(id).min(1).max(8),
    features: z.array(feature).min(1).max(16),
    issues: z.array(issue).min(2).max(8),
    standard: z.array(z.number().int().min(0).max(5)).describe('One option for each issue'),
    evidenceIssue: z.strictObject(
      each<Evidence, z.ZodOptional<typeof id>>(EVIDENCE, id.optional()),
    ),
    conditions: z.array(condition).max(8),
    facts: z.array(fact).max(40),
    dossier: z.array(dossierLine).max(16),
    list: z.number().int().min(1).max(1e9).describe('List price in whole units of the currency'),
    margin: part.describe("Seller's margin at list price, share of the list price"),
    allowance: z.number().int().min(0).max(1e8),
    reservation: range,
    anger: range,
    trust: z.number().min(0.1).max(0.6),
    noDealOdds: share,
    distance: range,
    lead,
    weights: z.strictObject(each<Skill, z.ZodNumber>(SKILLS, z.number().min(0).max(100))),
    lines: z.array(line).max(400).describe('Rows beside those of assets/speech.json'),
  })
  .describe('An account of Face to Face');

/** A file that has the right shape; what it says may still make no sense. */
export type ScenarioFile = z.infer<typeof scenarioFile>;

/** The JSON Schema of an account's file, for editors. */
export function scenarioSchema(): object {
  return z.toJSONSchema(scenarioFile, { target: 'draft-2020-12' });
}

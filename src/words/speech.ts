/** From an id and its slots to a text: the only file that knows i18next. */
import i18next from 'i18next';
import type { Language as Written } from '../scenario/languages';
import { type Term, termsOf } from './gloss';
import { basesOf, eachPlain, type Texts } from './keys';
import type { Language } from './languages';
import { accented, mirrored, pseudo } from './pseudo';
import { isolate, isolateLatin } from './segments';

/** Grammatical gender: masculine or feminine. */
export type Address = 'm' | 'f';

/** Values for the slots of a sentence; `count` must be a whole number. */
export type Slots = Readonly<Record<string, string | number>>;

export interface Speech {
  /** For `lang` of an element. */
  readonly lang: Language;
  readonly dir: 'rtl' | 'ltr';
  /**
   * The sentence of a base id, slots isolated by U+2068 and U+2069. An unknown id gives `⟦id⟧`
   * and is reported to `onMissing`.
   */
  say(id: string, slots?: Slots): string;
  /** Whether a base id has any form. */
  has(base: string): boolean;
  /** An amount in whole units of the currency. */
  money(amount: number): string;
  /** A share 0..1 as a percentage, at most one decimal. */
  percent(share: number): string;
  /** Day and time of a moment, as milliseconds since 1970, without the year. */
  date(at: number): string;
  /** A quantity with its noun, for a slot: the sentence `unit.<unit>` at a whole `count`. */
  phrase(unit: string, count: number): string;
  /** Technical words that these texts explain. */
  readonly terms: readonly Term[];
}

interface SpeechOptions {
  readonly language: Language;
  /** Hebrew for `he`, English for every other language. */
  readonly texts: Texts;
  /** How the player is spoken to; null (unknown, an old transcript) takes the masculine form. */
  readonly address: Address | null;
  readonly customer: Address;
  /** ISO 4217, ILS when not said. */
  readonly currency?: string;
  readonly onMissing?: (id: string) => void;
}

interface Tongue {
  readonly dir: 'rtl' | 'ltr';
  /** Whose plural rules hold. */
  readonly rules: Written;
  readonly locale: string;
  ready(texts: Texts): Texts;
}

const TONGUES: Readonly<Record<Language, Tongue>> = {
  he: {
    dir: 'rtl',
    rules: 'he',
    locale: 'he-IL',
    ready: (texts) => pseudo(texts, (text) => eachPlain(text, isolateLatin)),
  },
  en: { dir: 'ltr', rules: 'en', locale: 'en-GB', ready: (texts) => texts },
  'en-XA': {
    dir: 'ltr',
    rules: 'en',
    locale: 'en-GB',
    ready: (texts) => pseudo(texts, accented),
  },
  'ar-XB': {
    dir: 'rtl',
    rules: 'en',
    locale: 'en-GB',
    ready: (texts) => pseudo(texts, mirrored),
  },
};

/** From this count on Hebrew counts most nouns in the singular: eleven day. */
const MANY = 11;

type Say = (keys: string[], slots: Slots) => string;

function sayer(tongue: Tongue, texts: Texts, onMissing: (id: string) => void): Say {
  const speaker = i18next.createInstance();
  speaker.init({
    lng: tongue.rules,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [tongue.rules]: { translation: tongue.ready(texts) } },
    parseMissingKeyHandler: (id: string) => {
      onMissing(id);
      return `⟦${id}⟧`;
    },
  });
  return (keys, slots) => {
    const { count } = slots;
    return speaker.t(keys, { replace: slots, ...(typeof count === 'number' && { count }) });
  };
}

/** The forms of an id, most exact first; `many` is tried before all others. */
function formsOf(id: string, address: Address, customer: Address, many: boolean): string[] {
  const forms = [`${id}_p${address}c${customer}`, `${id}_p${address}`, `${id}_c${customer}`, id];
  return many ? [`${id}_many`, ...forms] : forms;
}

const DATE = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** Nothing has no sign, even where it was rounded from below. */
const SIGN = 'negative';

/**
 * A voice in one language for one player and one customer. Cheap enough to be made anew when the
 * player changes the language or the form of address.
 */
export function createSpeech(options: SpeechOptions): Speech {
  const tongue = TONGUES[options.language];
  const speak = sayer(tongue, options.texts, options.onMissing ?? (() => {}));
  const bases = basesOf(options.texts);
  const plain = new Intl.NumberFormat(tongue.locale);
  const share = new Intl.NumberFormat(tongue.locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: SIGN,
  });
  const money = new Intl.NumberFormat(tongue.locale, {
    style: 'currency',
    currency: options.currency ?? 'ILS',
    maximumFractionDigits: 0,
    signDisplay: SIGN,
  });
  const day = new Intl.DateTimeFormat(tongue.locale, DATE);
  const say = (id: string, slots: Slots = {}) => {
    const { count } = slots;
    const many = typeof count === 'number' && count >= MANY && id.startsWith('unit.');
    return speak(formsOf(id, options.address ?? 'm', options.customer, many), filled(slots, plain));
  };
  return {
    lang: options.language,
    dir: tongue.dir,
    say,
    has: (base) => bases.has(base),
    money: (amount) => money.format(amount),
    percent: (part) => share.format(part),
    date: (at) => day.format(at),
    phrase: (unit, count) => say(`unit.${unit}`, { count }),
    terms: termsOf(options.texts),
  };
}

function filled(slots: Slots, plain: Intl.NumberFormat): Slots {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => {
      if (name === 'count') return [name, value];
      return [name, isolate(typeof value === 'number' ? plain.format(value) : value)];
    }),
  );
}

import fc from 'fast-check';
import type { Texts } from '../../src/words/keys';
import type { Language } from '../../src/words/languages';
import { type Address, createSpeech } from '../../src/words/speech';

const he: Texts = {
  'btn.send': 'שליחה למנחה',
  'react.sure_pm': 'אתה בטוח בזה?',
  'react.sure_pf': 'את בטוחה בזה?',
  'ask.tell_cm': 'תגיד, מה הכי מטריד אותך?',
  'ask.tell_cf': 'תגידי, מה הכי מטריד אותך?',
  'open.glad_pmcm': 'אני שמח שהתפנית. מתי אתה חייב לצאת?',
  'open.glad_pmcf': 'אני שמח שהתפנית. מתי את חייבת לצאת?',
  'open.glad_pfcm': 'אני שמחה שהתפנית. מתי אתה חייב לצאת?',
  'open.glad_pfcf': 'אני שמחה שהתפנית. מתי את חייבת לצאת?',
  'turns.left_zero': 'לא נשארו תורים',
  'turns.left_one': 'נשאר תור אחד',
  'turns.left_two': 'נשארו שני תורים',
  'turns.left_other': 'נשארו {{count}} תורים',
  'unit.day_one': 'יום אחד',
  'unit.day_two': 'יומיים',
  'unit.day_other': '{{count}} ימים',
  'unit.day_many': '{{count}} יום',
  'unit.bed_one': 'מיטה אחת',
  'unit.bed_two': 'שתי מיטות',
  'unit.bed_other': '{{count}} מיטות',
  'offer.time': 'קודם {{trainingDays}}, ואחר כך ליווי.',
  'offer.price': 'המחיר הוא {{price}} לפני מע״מ.',
  'plan.go': 'מתחילים ב־{{date}}, דרך ה־API שלכם.',
  'plan.term': 'נדבר על $t(term.routing.the).',
  'term.routing.the': 'ניתוב ההתרעות ב־HL7 v2',
  'mem.promises_cf_one': 'היא זוכרת הבטחה אחת',
  'mem.promises_cf_two': 'היא זוכרת שתי הבטחות',
  'mem.promises_cf_other': 'היא זוכרת {{count}} הבטחות',
  'mem.promises_cm_one': 'הוא זוכר הבטחה אחת',
  'mem.promises_cm_two': 'הוא זוכר שתי הבטחות',
  'mem.promises_cm_other': 'הוא זוכר {{count}} הבטחות',
};
const en: Texts = {
  'btn.send': 'Send to trainer',
  'react.sure': 'Are you sure about that?',
  'turns.left_zero': 'No turns left',
  'turns.left_one': 'One turn left',
  'turns.left_other': '{{count}} turns left',
  'unit.day_one': 'one day',
  'unit.day_other': '{{count}} days',
  'plan.go': 'We start on {{date}}, through your API.',
  'offer.price': 'The price is {{price}} before VAT.',
};

function voice(language: Language, address: Address | null = 'f', customer: Address = 'f') {
  return createSpeech({ language, texts: language === 'he' ? he : en, address, customer });
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('a sentence takes the form of the player and of the customer', () => {
  expect(voice('he', 'f').say('react.sure')).toBe('את בטוחה בזה?');
  expect(voice('he', 'm').say('react.sure')).toBe('אתה בטוח בזה?');
  expect(voice('he', 'm', 'm').say('ask.tell')).toBe('תגיד, מה הכי מטריד אותך?');
  expect(voice('he', 'f', 'm').say('open.glad')).toBe('אני שמחה שהתפנית. מתי אתה חייב לצאת?');
  expect(voice('en', 'f').say('react.sure')).toBe('Are you sure about that?');
});

test('an unknown player is spoken to in the masculine', () => {
  expect(voice('he', null).say('react.sure')).toBe('אתה בטוח בזה?');
});

test.each([
  [0, 'לא נשארו תורים', 'No turns left'],
  [1, 'נשאר תור אחד', 'One turn left'],
  [2, 'נשארו שני תורים', '2 turns left'],
  [7, 'נשארו 7 תורים', '7 turns left'],
  [20, 'נשארו 20 תורים', '20 turns left'],
])('%i is counted by the rules of the language', (count, hebrew, english) => {
  expect(voice('he').say('turns.left', { count })).toBe(hebrew);
  expect(voice('en').say('turns.left', { count })).toBe(english);
});

test('gender and plural go together', () => {
  expect(voice('he', 'm', 'f').say('mem.promises', { count: 2 })).toBe('היא זוכרת שתי הבטחות');
  expect(voice('he', 'm', 'm').say('mem.promises', { count: 5 })).toBe('הוא זוכר 5 הבטחות');
});

test('from eleven up Hebrew units that have such a form are counted in the singular', () => {
  const { phrase } = voice('he');
  expect([1, 2, 10, 11, 30].map((count) => phrase('day', count))).toEqual([
    'יום אחד',
    'יומיים',
    '10 ימים',
    '11 יום',
    '30 יום',
  ]);
  expect(phrase('bed', 12)).toBe('12 מיטות');
  expect(voice('en').phrase('day', 12)).toBe('12 days');
});

test('slots are isolated, and in Hebrew each Latin term', () => {
  expect(voice('he').say('plan.go', { date: '12 במאי' })).toBe(
    'מתחילים ב־\u206812 במאי\u2069, דרך ה־\u2068API\u2069 שלכם.',
  );
  expect(voice('en').say('plan.go', { date: '12 May' })).toBe(
    'We start on \u206812 May\u2069, through your API.',
  );
});

test('a nested text comes with its terms isolated', () => {
  expect(voice('he').say('plan.term')).toBe('נדבר על ניתוב ההתרעות ב־\u2068HL7 v2\u2069.');
});

test('money keeps the marks that its language gives it', () => {
  expect(voice('he').money(400000)).toBe('\u200f400,000\u00a0\u200f₪');
  expect(voice('en').money(400000)).toBe('₪400,000');
  expect(voice('en').money(-400)).toBe('-₪400');
  expect(voice('en').money(-0.2)).toBe('₪0');
  expect(voice('en').percent(-0.0001)).toBe('0%');
  expect(voice('he').percent(0.12)).toBe('12%');
  expect(voice('en').percent(0.125)).toBe('12.5%');
});

test('a moment is told by day and time, as its language has them', () => {
  const at = new Date(2026, 9, 5, 8, 7).getTime();
  expect(voice('he').date(at)).toBe('5 באוקטובר בשעה 08:07');
  expect(voice('en').date(at)).toBe('5 October at 08:07');
});

test('what is missing shows its id and is reported', () => {
  const missing: string[] = [];
  const speech = createSpeech({
    language: 'he',
    texts: he,
    address: 'f',
    customer: 'f',
    onMissing: (id) => missing.push(id),
  });
  expect(speech.say('no.such')).toBe('⟦no.such⟧');
  expect(speech.say('no.such', { count: 3 })).toBe('⟦no.such⟧');
  expect(missing).toEqual(['no.such', 'no.such']);
  expect([speech.has('react.sure'), speech.has('react')]).toEqual([true, false]);
});

test('a slot comes out as it went in, whatever it holds', () => {
  const speech = voice('he');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (price) => {
      const said = plain(speech.say('offer.price', { price }));
      expect(said).toBe(`המחיר הוא ${plain(price)} לפני מע״מ.`);
    }),
  );
  const trap = '$t(term.routing.the) {{count}} $& <b>';
  expect(speech.say('offer.price', { price: trap })).toContain(trap);
});

test('pseudo-languages: longer to the left, turned to the right, slots kept', () => {
  const longer = voice('en-XA');
  const turned = voice('ar-XB');
  expect([longer.dir, turned.dir, voice('he').dir, voice('en').dir]).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'ltr',
  ]);
  expect(longer.say('btn.send')).toBe('[Šéñd tö tráîñér one two]');
  expect(turned.say('btn.send')).toBe('\u202eSend\u202c \u202eto\u202c \u202etrainer\u202c');
  for (const speech of [longer, turned]) {
    expect(speech.say('plan.go', { date: '12 May' })).toContain('\u206812 May\u2069');
    expect(speech.say('turns.left', { count: 7 })).toContain('7');
  }
});

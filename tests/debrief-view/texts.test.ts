import { readLanguage } from '../../src/cli/locales';
import { WAYS } from '../../src/core/debrief/finding-ways';
import { SHOWN } from '../../src/core/debrief/shown';
import { EFFECTS } from '../../src/core/effects';
import { FINDINGS, type Finding } from '../../src/core/score/findings';
import { GUIDANCE, SKILLS } from '../../src/core/vocabulary';
import { slotsOf } from '../../src/scenario/text-key';
import { textsFor } from '../../src/words/check';

const languages = ['he', 'en'] as const;
const texts = Object.fromEntries(
  languages.map((language) => [language, textsFor('oren', readLanguage(language))]),
) as Record<(typeof languages)[number], Record<string, string>>;
const findings = Object.keys(FINDINGS) as Finding[];

/** Every sentence that a finding can be told in. */
const ids = (finding: Finding) =>
  ['', ...(WAYS[finding] ?? []).map((way) => `.${way}`)].map((way) => `finding.${finding}${way}`);

describe.each(languages)('in %s', (language) => {
  const written = texts[language];

  test('every finding has its sentence, and no finding that does not exist has one', () => {
    const wanted = findings.flatMap(ids).sort();
    const there = Object.keys(written).filter((key) => key.startsWith('finding.'));
    expect(there.sort()).toEqual(wanted);
  });

  test('a finding uses only the numbers that are filled in', () => {
    const odd = findings.flatMap((finding) =>
      ids(finding).flatMap((id) =>
        slotsOf(written[id] ?? '')
          .filter((slot) => !(SHOWN[finding].slots as readonly string[]).includes(slot))
          .map((slot) => `${id} {{${slot}}}`),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('a finding is at most 240 characters and holds one better line', () => {
    const quoted = language === 'he' ? /״[^״]{3,}[.?!]״/ : /“[^”]{3,}[.?!]”/;
    const odd = findings.flatMap(ids).filter((id) => {
      const text = written[id] ?? '';
      return text.length > 240 || !quoted.test(text);
    });
    expect(odd).toEqual([]);
  });

  test('every cause has its text, without numbers', () => {
    const there = Object.keys(written).filter((key) => key.startsWith('effect.'));
    expect(there.sort()).toEqual(
      Object.keys(EFFECTS)
        .map((code) => `effect.${code}`)
        .sort(),
    );
    expect(there.filter((key) => slotsOf(written[key] ?? '').length > 0)).toEqual([]);
  });

  test('every guidance has a title and a text', () => {
    const wanted = GUIDANCE.flatMap((id) => [`guidance.${id}.title`, `guidance.${id}.text`]);
    const there = Object.keys(written).filter((key) => key.startsWith('guidance.'));
    expect(there.sort()).toEqual(wanted.sort());
  });

  test('every skill and every reason not to mark one has its text', () => {
    const reasons = ['noTriage', 'rightfulWalk', 'noMoment', 'notReached'];
    const wanted = [...SKILLS.map((one) => `skill.${one}`), ...reasons.map((one) => `why.${one}`)];
    const there = Object.keys(written).filter((key) => /^(skill|why)\./.test(key));
    expect(there.sort()).toEqual(wanted.sort());
  });
});

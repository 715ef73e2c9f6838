import { version } from '../../package.json';
import { type Command, Trouble, UsageError } from '../../src/cli/command';
import { commands } from '../../src/cli/index';
import { runOf } from './played';

const greet: Command = {
  name: 'greet',
  summary: { he: 'אומרת שלום', en: 'says hello' },
  usage: 'greet <name>',
  run: async ([name], write) => {
    if (!name) throw new UsageError({ he: 'למי?', en: 'Whom?' });
    if (name === 'ghost') throw new Trouble({ he: 'אין שם איש.', en: 'Nobody is there.' });
    if (name === 'bug') throw new TypeError('greet is broken');
    write(`Hello ${name}\n`);
    return name === 'nobody' ? 1 : 0;
  },
};

const f2f = (...args: string[]) => runOf([greet], args);

test('a command gives its own exit code', async () => {
  expect(await f2f('greet', 'Dana')).toEqual({ code: 0, out: 'Hello Dana\n', err: '' });
  expect(await f2f('greet', 'nobody')).toMatchObject({ code: 1 });
});

test('wrong arguments are answered with the usage', async () => {
  expect(await f2f('greet')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/למי\?\nWhom\?[\s\S]*f2f greet <name>/),
  });
});

test('what is missing is told without the usage, for the call was right', async () => {
  const { code, err } = await f2f('greet', 'ghost');
  expect(code).toBe(1);
  expect(err).toBe('אין שם איש.\nNobody is there.\n');
});

test('a fault of ours is no trouble of the caller', async () => {
  await expect(f2f('greet', 'bug')).rejects.toThrow('greet is broken');
});

test('an unknown command is answered with the list', async () => {
  const { code, err } = await f2f('dance');
  expect(code).toBe(2);
  expect(err).toMatch(/אין פקודה בשם dance[\s\S]*There is no command dance/);
  expect(err).toMatch(/אומרת שלום[\s\S]*says hello/);
  expect(await f2f('help', 'dance')).toMatchObject({ code: 2 });
});

test.each([[['help']], [['--help']], [['-h']]])('the list is no mistake: %j', async (args) => {
  expect(await f2f(...args)).toMatchObject({ code: 0, out: expect.stringContaining('says hello') });
});

test.each([[['help', 'greet']], [['greet', '--help']], [['greet', '-h']]])(
  'a command tells how it is called: %j',
  async (args) => {
    const { code, out } = await f2f(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/אומרת שלום\nsays hello\n\n {2}f2f greet <name>/);
  },
);

test('the version is that of the package', async () => {
  const { code, out } = await f2f('--version');
  expect(code).toBe(0);
  expect(out).toMatch(/^f2f \d+\.\d+\.\d+\nגרסת הכללים: \d+\nVersion of the rules: \d+\n$/);
  expect(out).toContain(version);
});

test('every command of the house says in both languages what it does', () => {
  for (const { summary } of commands) {
    expect(summary.he).toMatch(/[א-ת]/);
    expect(summary.en).toMatch(/^[a-z]/);
  }
});

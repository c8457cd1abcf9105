import { expect, test } from '@jest/globals';
import { FlowingClock } from '../../../src/drivers/index.ts';
import { accountFrom, type ApiUser } from '../../../src/lifecycle/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';
import { Accounts } from '../../../src/sender/accounts.ts';
import { basicLogin, Gate } from '../../../src/sender/operations/authorize.ts';
import { Tokens } from '../../../src/sender/operations/tokens.ts';

const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;
const account = (id: string, users?: readonly ApiUser[]) =>
  accountFrom({ id, applications: [{ id: 'app' }], users });

function gateOf(accounts: ReturnType<typeof account>[], traits = {}) {
  const clock = new FlowingClock({ startAt: 0 });
  clock.freeze();
  const tokens = new Tokens(clock, drawFrom(1));
  const known = new Accounts({ accounts, callbacks: {}, traits });
  const gate = new Gate(known, tokens);
  const judged = (id: string, right: 'send' | 'search' | 'media', header?: string): number => {
    const said = gate.admit(id, right, header);
    return said.kind === 'granted' ? 200 : said.status;
  };
  return { judged, tokens, clock };
}

test('anybody may use an account without users, with or without credentials', () => {
  const { judged } = gateOf([]);
  for (const header of [undefined, basic('a:b'), 'Bearer x', 'nonsense'])
    expect(judged('any', 'send', header)).toBe(200);
});

test('users that are common to all accounts guard each of them', () => {
  const { judged } = gateOf([], { users: [{ username: 'user', password: 'secret' }] });
  expect(judged('any', 'send', basic('user:secret'))).toBe(200);
  expect(judged('any', 'send')).toBe(401);
});

test('credentials of nobody are 401; those for another account, or without the right, are 403', () => {
  const { judged } = gateOf([
    account('1', [
      { username: 'one', password: 'pass:word' },
      { username: 'reader', password: 'x', rights: ['search'] },
    ]),
    account('2', [{ username: 'two', password: 'x' }]),
  ]);
  expect(judged('1', 'send', basic('one:pass:word'))).toBe(200);
  expect(judged('1', 'send', basic('one:pass'))).toBe(401);
  expect(judged('1', 'send', basic('two:x'))).toBe(403);
  expect(judged('3', 'send', basic('two:x'))).toBe(403);
  expect(judged('3', 'send', basic('four:x'))).toBe(401);
  expect(judged('1', 'search', basic('reader:x'))).toBe(200);
  expect(judged('1', 'send', basic('reader:x'))).toBe(403);
  expect(judged('1', 'media', basic('reader:x'))).toBe(403);
});

test('a token stands for the user that it was given to, until an hour has passed', async () => {
  const { judged, tokens, clock } = gateOf([account('1', [{ username: 'one', password: 'x' }])]);
  const token = tokens.issue({ username: 'one', password: 'x' });
  expect(tokens.issue({ username: 'one', password: 'x' })).not.toBe(token);
  await clock.advance(3_599_999);
  expect(judged('1', 'send', `Bearer ${token}`)).toBe(200);
  expect(judged('2', 'send', `bearer ${token}`)).toBe(403);
  await clock.advance(1);
  expect(judged('1', 'send', `Bearer ${token}`)).toBe(401);
  clock.close();
});

test.each([
  ['Basic dXNlcjpwYXNz', { username: 'user', password: 'pass' }],
  ['basic  dXNlcjo=', { username: 'user', password: '' }],
  [basic('üser:päss:wörd'), { username: 'üser', password: 'päss:wörd' }],
  ['Basic dXNlcg==', null],
  ['Basic', null],
  ['Basic !!', null],
  [undefined, null],
])('the header %j says %j', (header, login) => {
  expect(basicLogin(header)).toEqual(login);
});

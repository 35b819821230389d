import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInvite, inviteLink } from '../../../lib/team/invite.ts';
import { cardText, parseCard } from '../../../lib/team/card.ts';
import { shown, team } from './a-team.ts';

test('whatever single byte of whatever file is bent, what is shown is what was signed', async () => {
  const one = await team();
  await one.author.publish(one.store, [{ id: 't:c', set: { title: 'third' } }]);
  const whole = new Map(one.store.files);
  const known = one.reader.known;
  const packs = new Map(one.reader.packs);
  const old = { 't:a': 'second', 't:b': 'other' };
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.size - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), async (file, at, by) => {
      const [path, bytes] = [...whole][file] ?? ['', new Uint8Array()];
      one.store.files.clear();
      for (const [name, right] of whole) one.store.files.set(name, right);
      const bent = bytes.slice();
      bent[at % bent.length] = (bent[at % bent.length] ?? 0) ^ by;
      one.store.files.set(path, bent);
      one.reader.known = known;
      one.reader.packs.clear();
      for (const [name, right] of packs) one.reader.packs.set(name, right);
      await one.reader.read(one.store);
      const now = await shown(one.reader);
      // either the news came whole, because the bent byte was of no consequence, or nothing came
      expect([old, { ...old, 't:c': 'third' }]).toContainEqual(now);
    }),
    { numRuns: 300, seed: 22_11 },
  );
});

const word = fc.string({ unit: 'grapheme', maxLength: 30 });
test('an invite says after its journey what it said before, whatever stands around it', () => {
  fc.assert(
    fc.property(
      word,
      fc.array(
        word.filter((one) => one !== '' && !one.includes('|')),
        { maxLength: 5 },
      ),
      word,
      word,
      (name, groups, user, password) => {
        const invite = { base: 'https://dav.example/团队/', version: 7, hash: 'a1'.repeat(32), name, groups, user, password };
        expect(parseInvite(`请加入： ${inviteLink(invite)} 谢谢`)).toEqual(invite);
      },
    ),
  );
});

test('no text makes an invite or a card fall over', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      parseInvite(text);
      parseInvite(`https://x.example/#tuoda-team?${text}`);
      parseCard(text);
    }),
  );
  expect(parseCard(`名片 ${cardText({ pub: 'ab'.repeat(32), name: '小周\n!' })}`)).toEqual({ pub: 'ab'.repeat(32), name: '小周 !' });
});

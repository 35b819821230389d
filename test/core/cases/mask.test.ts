import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCard, mask } from '../../../lib/cases/mask.ts';

test.for([
  ['打 13812345678 找我', '打 138****5678 找我'],
  ['电话１３８１２３４５６７８', '电话１３８****５６７８'],
  ['座机 021-62345678', '座机 021-****5678'],
  ['call me at 9123 4567 ok', 'call me at 91** **67 ok'],
  ['身份证11010519491231002X', '身份证110*************2X'],
  ['卡号 6222 0212 3456 7890', '卡号 **** **** **** 7890'],
  ['寄到上海市浦东新区碧波路690号2号楼,谢谢', '寄到上海市浦东新区**********,谢谢'],
  ['我住阳光花园3栋2单元501', '**************'],
  ['ship to 12 Baker Street please', 'ship to ** ***** ****** please'],
  ['mail amy.lee@example.com', 'mail a**.***@example.com'],
])('%s is kept as %s', ([text, kept]) => expect(mask(text ?? '')).toBe(kept));

test.for([
  '订单 231122-998877 的杯子',
  '订单号:3012345678901234567',
  '快递单号 75312345678901',
  'order 123-1234567-1234567',
  'JD0123456789012',
  '2026-11-22 12:30:00 之前',
  '两点到4点，3号楼',
  '400-820-8820',
  '赔35.50元',
  'it took 12 days',
  '尺寸 210*120',
  'Order #W9348897',
])('%s stays as it is', (text) => expect(mask(text)).toBe(text));

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const around = fc.constantFrom('', '，麻烦您', ' please', '。', '(', '：', '电话', '手机是', ' 我的号 ', 'call ');

test('a mobile number never gets through, wherever it stands', () => {
  fc.assert(
    fc.property(around, around, fc.constantFrom('3', '5', '7', '8', '9'), digits(9), (before, after, second, rest) => {
      const number = `1${second}${rest}`;
      expect(mask(`${before}${number}${after}`)).not.toContain(number);
    }),
  );
});

test('an order number never gets lost: named as one, or known to be one', () => {
  const shapes = fc.oneof(
    fc.tuple(digits(6), digits(15)).map((parts) => parts.join('-')),
    digits(12),
    digits(16),
    digits(18),
    digits(19),
    fc.tuple(digits(3), digits(7), digits(7)).map((parts) => parts.join('-')),
    fc.tuple(digits(2), digits(5), digits(5)).map((parts) => parts.join('-')),
    fc.stringMatching(/^2[0-9]{5}[0-9A-Z]{8}$/),
  );
  fc.assert(
    fc.property(shapes, fc.constantFrom('订单号', '订单', '单号：', 'order ', 'Order no. ', 'order id: '), (number, label) => {
      expect(mask(`${label}${number}，请查`)).toContain(number);
      expect(mask(`看下 ${number} 这个`, [number])).toContain(number);
    }),
  );
});

test('masking keeps the length, does nothing twice and takes any string', () => {
  const bits = fc.constantFrom(
    '13812345678',
    '路',
    '号',
    '12',
    '文三路88号',
    '1栋',
    '@',
    'a@b.co',
    ' ',
    '6222',
    '地址:',
    '区',
    '\u{1f600}',
    'Street',
    '5 Elm ',
    '+86',
    '-',
    '×',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(bits, { maxLength: 12 }).map((all) => all.join('')),
      ),
      (text) => {
        const once = mask(text);
        expect(once.length).toBe(text.length);
        expect(mask(once)).toBe(once);
      },
    ),
    { numRuns: 500 },
  );
});

test('the check digit of a card is the real one', () => {
  expect(isCard('4111111111111111')).toBe(true);
  expect(isCard('4111111111111112')).toBe(false);
});

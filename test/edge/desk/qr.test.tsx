import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Qr } from '../../../components/desk/team/qr.tsx';

/** Pixels a module, as on a screen that a phone is held to. */
const scale = 4;

/** What is drawn, as a scanner's picture: white, with the dark modules of the path. */
function pictured(markup: string): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const side = scale * Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1]);
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  const darken = (at: number) => pixels.set([0, 0, 0, 255], 4 * at);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down++)
      for (let right = 0; right < scale; right++) darken((Number(y) * scale + down) * side + Number(x) * scale + right);
  return { pixels, side };
}

test.for([
  ['a short one', 'https://files.example.com/tuoda/#t=1'],
  ['an invite', `https://dav.jianguoyun.com/dav/tuoda/#f=12.${'0123456789abcdef'.repeat(4)}&n=qingyou`],
  ['a long one', `https://files.example.com/${'team/'.repeat(60)}#f=1.${'f'.repeat(64)}`],
  ['one in Chinese', 'https://files.example.com/青柚家居/#t=客服组'],
] as const)('%s is read back by a scanner', ([, text]) => {
  const { pixels, side } = pictured(renderToStaticMarkup(<Qr text={text} name="x" />));
  expect(jsQR(pixels, side, side)?.data).toBe(text);
});

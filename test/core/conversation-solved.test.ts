import { expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { said } from './said.ts';

const trouble = ['b: 壶嘴是断的', 'a: 非常抱歉，我去核对'];
test.for([
  '可以了 谢谢',
  '修好了，能用了',
  '问题解决了',
  '新的收到了 很好',
  '退款收到了，谢谢',
  '已经好了',
  '现在不漏了',
  '收到新的了，不漏了，谢谢',
  '没问题了',
  'all good now thanks',
  'it works now',
  'sorted, cheers',
  'got my refund, thank you',
  'problem solved',
  'works great now',
  'It is solved now, thank you',
  '收到补发了，已经解决了，谢谢你',
  '补寄收到了，谢谢',
  'received the replacement, thank you',
])('after an answer, %s says that it is solved', (words) => expect(understand(said(...trouble, `b: ${words}`)).solved).toBe(true));
test.for([
  '好的',
  '收到了',
  '谢谢',
  '收到了，但是还是断的',
  '谢谢你啊，就这么糊弄我',
  '我后天要拿去送长辈的，现在怎么办',
  '给我重新发一个，完整的',
  '可以了吧',
  '好了没',
  '行了别说了',
  '处理好了吗',
  '等你们解决了再说',
  '拍好了',
  '我弄好了照片发你',
  '没问题的话给我退',
  '收到退款再说',
  '钱到了我就好评',
  '能用了但是漏水',
  '解决不了',
  '还没解决',
  'OK but still leaking',
  'ok',
  'thanks',
  'now ok?',
  'will be fine if you refund',
  'got it',
  'it works sometimes',
  'all good except the lid',
  'hope it is resolved soon',
  '收到补发了，又是碎的',
  '收到补发了吗',
  'not working',
  'it is fine, whatever',
])('after an answer, %s does not say that it is solved', (words) => expect(understand(said(...trouble, `b: ${words}`)).solved).toBe(false));

test('solved is said by the buyer, not hoped for by the agent', () => {
  expect(understand(said('b: 充不进电', 'a: 换个插头试试', 'b: 可以了 谢谢')).solved).toBe(true);
  expect(understand(said('b: 充不进电', 'a: 现在解决了吗')).solved).toBe(false);
  expect(understand(said('b: 充不进电', 'a: 换个插头试试', 'b: 可以了', 'b: 又坏了')).solved).toBe(false);
  expect(understand(said('b: 你好，快递收到了，盖子是裂的')).solved).toBe(false);
  expect(understand(said('b: 杯子裂了', 'a: 麻烦拍照', 'b: 拍好了', 'b: 给我重新发一个')).solved).toBe(false);
  expect(understand(said('b: fan not spinning', 'a: please check the lock', 'b: ok now working, tq')).solved).toBe(true);
});

import { defineGroup, en, zh } from './define.ts';

/** Follow-up after the matter was carried out. */
export const callBack = defineGroup('call-back', { emotion: [0, 3] }, [
  zh(
    'use',
    '回访：用着还好吗',
    'followed-up',
    '您好，我是上次跟您这单的{agent|客服}。{goods|东西}用到现在还顺手吗？那次的事给您添了麻烦，我一直记着。有想让我们改的地方，写一句给我就好。',
    { tags: ['回访'] },
  ),
  zh(
    'solved',
    '回访：确认办成了',
    'followed-up',
    '来跟您对一下：当时说好的{wish|处理}，现在是不是都办到了？有一样没落实，您指出来，我{deadline}前去补。',
    { tags: ['回访', '确认'] },
  ),
  zh(
    'refund',
    '回访：退款后',
    'followed-up',
    '退款后隔了几天，想问问您：钱到得顺不顺？没让您用成{goods|这件东西}，挺可惜的。要是您愿意说，是哪一点让您决定退的？我带给产品同事。',
    { types: ['refund', 'mismatch', 'quality'], tags: ['回访', '退款'] },
  ),
  zh(
    'exchange',
    '回访：换货后',
    'followed-up',
    '换的那件{goods|商品}到手有两天了，成色、大小都对吗？用的时候有没有别的小毛病？有就拍给我。',
    { types: ['exchange', 'wrong-item', 'damaged'], tags: ['回访', '换货'] },
  ),
  zh(
    'safety',
    '回访：身体',
    'followed-up',
    '今天想先问人：恢复得好些了吗，还要不要复查？票据和检测那两件事，哪一件没跟上，您告诉我，我{deadline:+24h}前补上。',
    { types: ['safety'], emotion: [0, 4], tags: ['回访'] },
  ),
  zh(
    'attitude',
    '回访：接待之后',
    'followed-up',
    '上回接待的事，主管也想听听您怎么说：后面处理得您认可吗？哪怕只是一句话说得不合适，也请讲，我们照着改。',
    { types: ['attitude'], tags: ['回访'] },
  ),
  zh(
    'quiet',
    '回访：买家一直没回',
    ['proposed', 'followed-up'],
    '前两天跟您说的办法还没等到您的意思，怕您没看到，再来提一声：{goods|这单}的办法一直给您留着，您慢慢定，定好了写一个字给我就行。{deadline:+2wd 18:00}前我再来问您一次。',
    { moment: 'progress', cues: ['考虑', '再说', '想想', '商量'], tags: ['考虑'] },
  ),
  zh(
    'survey',
    '回访：请您评一评处理过程',
    ['followed-up', 'closed'],
    '这件事办完了，想请您评三点，不用客气：回得快不快、说得清不清、办得满不满意。每点回个好或不好就行，我照原话交给主管。',
    { tags: ['满意', '调查'] },
  ),
  en(
    'use',
    'Follow-up: how is it',
    'followed-up',
    'Hello, it is {agent|me} from last time. How is the {goods|item} doing since we sorted it out? If something still bothers you, or you have advice for us, write it here and I will pass it on word for word.',
    { tags: ['follow-up'] },
  ),
  en(
    'solved',
    'Follow-up: did all of it happen',
    'followed-up',
    'I would like to make sure that what we agreed has really happened for you. Is anything still missing? If so, tell me which part and I will see to it by {deadline}.',
    { tags: ['follow-up'] },
  ),
  en(
    'refund',
    'Follow-up: after a refund',
    'followed-up',
    'I am writing to ask whether your refund has reached you. If you do not mind saying what made you send the {goods|item} back, I will take it to the people who make it.',
    { types: ['refund', 'mismatch', 'quality'], tags: ['follow-up'] },
  ),
  en(
    'survey',
    'Follow-up: rate how we handled it',
    ['followed-up', 'closed'],
    'Now that it is done, may I ask for three words: were we quick, were we clear, and are you content with the result? A yes or no each is plenty, and it goes to our team lead as you write it.',
    { tags: ['survey'] },
  ),
]);

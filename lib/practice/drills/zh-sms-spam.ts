import { defineDrill } from '../drill.ts';

export const zhSmsSpam = defineDrill({
  id: 'zh-sms-spam',
  lang: 'zh',
  type: 'other',
  marketplace: 'taobao',
  title: { zh: '天天收到营销短信', en: 'Text messages every day' },
  mood: 1,
  goods: '',
  opening: ['你们店的广告短信太多了，烦死了', '怎么才能不收'],
  facts: { phone: '就下单那个号', photo: '这周七条，截图了' },
  about: ['短信'],
  accepts: [],
  more: '半夜还来一条，把孩子吵醒了',
  wants: '一条都别再发给我',
  pressed: '说了别发，今天又来一条',
  threat: '再发一条我就去工信部举报',
  thanks: '不发就行，谢谢',
  model: [
    '一周七条，半夜还吵醒孩子，确实够烦的，对不起。麻烦发我一张短信的截图，我和推广的同事核对是哪个名单发的，今天16点前回您。',
    '核对过了，您的号在两个推广名单里。今天18点前两个都删掉；以后要不要留下发货通知，由您选：全部不发，或者只留物流提醒，您要哪种？',
    '好，今天18点前删完我告诉您。下周一我再来问您还有没有收到，有的话我接着查。',
  ],
});

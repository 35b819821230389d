import { isBounded } from '../../language/bound.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional', 'question'],
  zh(
    '(?:您|你|就|先|再|慢慢|耐心|只能|那就|继续)*(?:等等(?!一下)|等着|等一等|等会|候着|等通知|等消息|等结果|等电话|等信)(?:吧|呗|看|就行|就好|即可|哈|啊|呀|了)?',
    '(?:有|出)(?:了)?(?:结果|消息|进展|信儿?|眉目|货|反馈|回复|音讯)(?:了|后)?(?:就|再|会|自然|肯定|我)*(?:说|讲|通知|告诉|联系|跟您|给您|回您|知会)',
    '(?:做|弄|修|到|好|办|查|忙)(?:好|完|到|了|妥)(?:了|后|之后)?(?:就|再|会|自然)*(?:再)?(?:说|讲|通知|告诉|联系|跟您|给您|回您|知会)',
    '(?:晚点|晚些|过几天|过两天|过阵子|改天|下次|以后|有空|回头|到时候?|下周|等.{1,10}?(?:完|了|好|回来|上班))(?:再|才)(?:说|看|讲|聊|弄|处理|谈|讲吧)',
    '等(?:我|他|她|他们|师傅|同事|主管|老板|[\u4e00-\u9fff]{1,3}(?:师|员))(?:们|那边)?(?:空|闲|忙完|得空|有空)(?:了|下来|出来)?(?=[,。!~ 吧呢哈]|$|就|再)',
    '(?:闲|空|腾|忙)(?:下来|完|出手|出来)(?:了)?(?:就|再)(?:给您|帮您)?(?:弄|办|处理|寄|发|看|查|安排)',
    '快了,?快了',
    '轮到(?:您|你|了)?',
    '(?:快了|在做了|在弄了|排着|排队)(?:快了|呢|哈|,|。|~|$)',
    '等(?:他们|那边|师傅|仓库|厂家|财务|上面|领导|老板)[^,。!?]{0,8}?(?:再说|吧|再看)',
    '(?:不|没)(?:清楚|知道|准|好说)(?:什么时候|啥时候|几时|多久)?,?(?:等|您等)',
  ),
  en(
    "(?:you(?:'ll| will) (?:hear|know)|(?:i|we)(?:'ll| will) (?:tell|message|let you know|update|contact|inform|write|reply)[^.!?\\n]{0,10}?) ?[^.!?\\n]{0,16}?(?:when|once|if|as soon as|later|some ?time|eventually)[^.!?\\n]{0,30}",
    '(?<!the |long |your |a )(?:just |please |pls |kindly )?(?:wait(?: a bit| a while| for (?:it|us|now|news))?|hold on|hang (?:on|tight)|sit tight)(?=[.,!]|$| and| ok| first| la)',
    "(?:hard|difficult|impossible) to (?:say|tell)|no (?:idea|eta|news)|can'?t (?:say|tell) (?:when|yet)|not sure when|(?:it will|it'll|it) take(?:s)? (?:as long as|time|a while)|one (?:of these|fine) days?|sooner or later|(?:some|another) (?:time|day)(?=[.,!]|$)|not yet",
  ),
);

export const rule = defineRule({
  id: 'puts-off',
  taboo: 5,
  severity: 'warn',
  because: { zh: '让买家干等，又没说下一次什么时候有消息。', en: 'The buyer is put off with no time for the next word.' },
  instead: { zh: '我在跟，今天 18 点前不管有没有结果都给您回一条。', en: 'I am on it and will write by 6 pm today, result or not.' },
  find: (scene) =>
    (scene.need.complaint || scene.need.open) && !isBounded(scene.text.normal.text) ? findWords(scene, wording).slice(0, 1) : [],
  flags: [
    { after: ['<发货了吗'], draft: '‹您先等等›' },
    { after: ['<沙发做好了吗'], draft: '还没呢，‹做好了再通知›您' },
    { after: ['<窗帘什么时候来量'], draft: '量尺师傅排满了，‹等他有空›吧' },
    { after: ['<补的那瓶寄了吗'], draft: '‹快了快了›，就这两天' },
    { after: ['<any news on my ring?'], draft: "‹Not yet›, I'll message you when it is done" },
  ],
  passes: [
    '您先等等',
    { after: ['<发货了吗'], draft: '您稍等，10 分钟内回您' },
    { after: ['<窗帘什么时候来量'], draft: '等师傅有空我再跟他约，今天 18 点前给您时间' },
    { after: ['<发货了吗'], draft: '麻烦您等等一下，正在给您查' },
    { after: ['<any news on my ring?'], draft: "Not yet; I'll write to you by Friday noon either way." },
  ],
});

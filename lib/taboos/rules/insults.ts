import { en, zh } from '../../language/pattern.ts';
import { noInsult } from '../../policy/law/no-insult.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported'],
  zh(
    '傻[逼比叉x缺子帽瓜]|白痴|弱智|智障|脑残|脑瘫|神经病|杠精|戏精|泼妇|疯狗|疯子|巨婴|公主病|贱人|无赖|老赖|骗子一个|穷鬼|穷逼|乞丐|要饭的|土鳖|乡巴佬|文盲|蠢(?:货|蛋|猪|死)|猪脑|王八|混蛋|垃圾(?:人|客户|买家)|(?:他|你|尼|特)(?:妈|马)的?(?=[^妈])|tmd|nmsl|cnm|妈的',
    '(?:您|你)(?:是不是|是|真|怕不是|怕是|该不会)?(?:脑子)?有(?:毛|大)?病(?:吧|啊|呀|吗|$|[,。!?])',
    '(?:您|你)?脑子(?:里)?(?:有(?:病|坑|问题|水)|进水|不好使|被门|瓦特)',
    '(?:给我)?滚(?:蛋|开|犊子|远点|出去|一边|吧(?=[,。!]|$))|^滚$',
    '(?:您|你)(?:这人|这种人|这个人)?(?:真|太|可真)?(?:不要脸|没素质|没教养|没文化|恶心|缺德|低级)',
    '没(?:素质|教养)的',
    '没钱(?:就|还|别|你|您)[^,。!?]{0,10}',
    '(?:穷|买不起)(?:就|还|别|装)[^,。!?]{0,8}',
    '碰瓷|讹(?:我们|人|钱)|想白嫖|白嫖|职业(?:差评|打假)师?(?:吧|是吧)',
    '吃饱了撑|闲(?:得|的)?(?:慌|蛋疼)',
    '嘴(?:巴)?(?:放)?(?:干净|臭|贱)',
    '闭嘴|住嘴',
  ),
  en(
    '(?:stupid|idiot|idiotic|moron|dumb|imbecile|retard(?:ed)?|pathetic|loser|scumbag|cheapskate|crybaby|lunatic|psycho|karen|beggar|liar|scammer)(?! (?:mistake|of (?:us|me)|error))',
    'shut (?:up|it|your)',
    'f[\\*u]+c?k\\w*|bullsh\\w*|piss off|screw you|get lost|go to hell|wtf|stfu',
    '(?:are|r) (?:you|u) (?:stupid|dumb|blind|deaf|crazy|mad|insane|retarded|illiterate|out of your mind)',
    "(?:you(?:'re| are)|ur) (?:crazy|insane|a joke|disgusting|a fool|trying to (?:scam|cheat|steal)|a (?:scam|fraud|thief))",
    "(?:if )?(?:you )?(?:are )?(?:too )?(?:poor|broke)[^.!?\\n]{0,16}?(?:buy|afford|don'?t)",
  ),
);

export const rule = defineRule({
  id: 'insults',
  taboo: 4,
  severity: 'block',
  because: { zh: '这是辱骂买家，无论对方说了什么都不能发。', en: 'This insults the buyer; it must not be sent whatever was said before.' },
  instead: {
    zh: '您生气我理解，我来看问题出在哪，今天给您处理办法。',
    en: 'I understand that you are upset; let me find out what went wrong and answer today.',
  },
  ground: { ...noInsult },
  covers: ['mocks', 'impatient', 'threatens', 'interrupts', 'blames-buyer'],
  find: (scene) => findWords(scene, wording),
  flags: ['‹您有病吧›', '真是个‹杠精›', '‹没钱就别买›', '‹Are you stupid› or what', 'Just ‹shut up› and wait'],
  passes: [
    '您说“有病吧”我听到了，是我们不对',
    '滚筒洗衣机可以用',
    '神经酸含量见页面',
    'Sorry for the stupid mistake',
    'You said "idiot", I understand your anger',
  ],
});

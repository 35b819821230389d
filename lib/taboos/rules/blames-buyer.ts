import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const you = '(?:您|你)(?:们|家|那边|自己|当时|这边|是)*';
const guess =
  '(?:多半|八成|估计|肯定|一定|应该|准是|绝对|大概率|十有八九|怕是|恐怕|只能是|无非|显然|明显|八九不离十|我看|想必|铁定|必然|分明|怕不是|该不会)(?:就|也|都|还|是|又|因为)*';
const fault =
  '(?:没(?:看|按|注意|用对|装好|盖好|放好|插|充|洗|保养|仔细|认真|关|拧|擦|干)|不(?:会用|当|小心|注意|看|按|懂|规范|正确)|用(?:错|太|力|得|法|了|的)|装(?:错|反|歪)|弄(?:坏|错|丢|脏|混|的)|摔|磕|碰|泡|进水|洗(?:的|坏|错)|插(?:错|反)|选错|拍错|拿错|搞(?:错|坏)|踩|压坏|电压|插座|插排|操作|使用|手(?:劲|重|滑|机)|体质|皮肤|熬夜|路由器|网络|门槛|太(?:多|用力|大力|使劲|久|猛|急)|涂太|充太|着凉|肠胃|记错|看错|量错|眼睛|显示器|屏幕|保存|存放|暴晒|受潮|戴着?洗澡|喷香水)';
const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional'],
  zh(
    `${guess}${you}…${fault}`,
    `${guess}(?:是)?(?:使用|操作|存放|清洗|保养|安装|人为|充电|用法|方法)(?:方法|方式|时)?(?:不当|不规范|问题|原因|错误|不对|导致|造成)`,
    `(?:是不是|是不)(?:您|你|姐妹|亲|宝|宝宝|妹子)?(?:家|自己|又|当时|平时)*(?:没看|没注意|太|自己|弄|用力|摔|磕|碰|用错|乱|不会|没按|选错|拍错|看错|忘|记错|量错|放口袋|熬夜|没洗|没干)(?!都)[^,。!?\\n]{0,16}`,
    `${you}(?:使用|操作|存放|清洗|保养|安装|充电)(?:方法|方式|时)?(?:不当|不规范|有问题|错误|不对)`,
    `(?:说明|证明|就是|都是|明显是|还不是|还是|因为|就)${you}…(?:磕|碰|摔|弄坏|用错|没按|不小心|造成|导致|自己的|没看|的问题|的锅|手重|没保养|泡水|进水)`,
    '(?:人为(?:损坏|造成|导致|的|因素)|用户(?:操作|使用)(?:不当|问题))',
    '(?:谁让|谁叫)(?:您|你)…',
    `${you}(?:就)?没(?:有)?(?:看|仔细看|好好看|认真看|看清)…(?:详情|说明|页面|描述|介绍|标注|尺码表)`,
    '用了…吧',
    '(?:您|你)(?:家)?…(?:不合格|不达标|不稳(?:定)?)(?:吧|哈|呢|啦)?$',
    '(?:是|怪|赖)(?:您|你)自己',
    '自己(?:没|不|弄|摔|磕|洗|用|装|拆|选|拍|搞|忘)[^,。!?\\n]{0,8}?(?:的|吧|呢|了|嘛)',
    '(?:您|你)(?:可能|也许)?…(?:不太懂|不懂|没见过|喝得少|吃得少|不习惯|少见)',
    '(?:都是|就是)因为(?:您|你|咱爹妈|家长|家里|孩子|老人)…',
  ),
  en(
    "(?:must(?:'ve| have)?|probably|obviously|clearly|likely|definitely|surely|looks like|i (?:guess|bet|think|suspect)|no doubt|maybe|only if|chances are) (?:it(?:'s| is| was)? )?(?:because )?(?:you(?:'ve|r)?|u|ur|someone at your|your (?:kid|cat|dog|child|own|side|wifi|network|phone))[^.!?\\n]{0,60}",
    '(?:must|can only|could only) (?:be|have been) (?:you|your|user|ur|something you|from your|the way you|wear)[^.!?\\n]{0,40}',
    "you(?:'ve| have)? (?:must|probably|obviously|clearly|likely)[^.!?\\n]{0,60}",
    'you should(?:n.t)? have (?!received|got|seen|gotten|an?\\b|the\\b|been|access)[^.!?\\n]{0,40}',
    "you (?:didn't|did not|don't|never) (?:read|follow|check|look|use it|install|charge|measure)[^.!?\\n]{0,40}",
    '(?:user|human|customer|operator) (?:error|mistake|fault|damage|misuse)',
    '(?:did|have|were|are) you (?:really |even |actually |not )?(?:read|follow|leave it|left it|drop|overload|force|bother|sure you)[^.!?\\n]{0,40}',
    '(?:your|ur) (?:own )?(?:fault|mistake|doing|misuse|careless\\w*|handling)',
    '(?:has|have|had) been (?:forced|misused|mishandled|dropped|abused)',
    '(?:buyers|campers|people|customers|users|parents|they|kids) (?:tend to|always|usually|often|like to) (?:yank|force|drop|abuse|overcharge|ignore|forget|break|misuse|leave|over\\w+)',
    "wasn't careful|weren't careful",
  ),
);

export const rule = defineRule({
  id: 'blames-buyer',
  taboo: 2,
  severity: 'warn',
  because: { zh: '还没核实就把原因归到买家身上，等于先定了罪。', en: 'This puts the fault on the buyer before anything was checked.' },
  instead: {
    zh: '想跟您一起弄清原因：当时是怎么用的？方便拍一下这个位置吗？',
    en: 'Let us find out together: how was it used, and could you show me that spot?',
  },
  find: (scene) => findWords(scene, wording),
  flags: ['这‹多半是您插错›了', '‹肯定是使用不当›造成的', '‹您没看详情›吧', '‹You must have dropped it›', 'That is ‹user error›'],
  passes: [
    '想问一下您当时是怎么洗的？',
    '是不是使用问题，要检测了才知道',
    '不是您操作的问题',
    'Did it get near water, as far as you know?',
    'I am not saying it is your fault',
  ],
});

import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Shown as delivered and not there, or lost on the way. */
export const lostComplaint = defineComplaint({
  type: 'lost',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:显示|写着|说|上面|系统|物流|状态|就|已经|已|被)(?:是)?(?:已)?(?:签收|妥投|送达|取件|取出|取走|完成|投递成功|代收)…(?:没收到|没有收到|没见|没看到|没拿|没取|未收到|不见|没到|根本没|哪|没人|不是我|压根) (?:我|本人|家里|家人|根本|压根|但|可|可是|但是)…(?:没收到|没有收到|没见到|没见着|没拿到|没看到|未收到|没取|没签|没签收|没有签收) 签收(?:了)?…(?:没|不是我|谁|别人|哪) 谁签(?:的|收) 被(?:别人|人|谁)?(?:签收|冒领|拿走|偷|取走|领走) 丢件 丢了 弄丢 丢失 搞丢 丢哪 件丢 丢包 不见了 找不到(?:件|快递|包裹|了) 失踪 人间蒸发 消失了 冒领 偷了 被偷 没(?:有)?(?:在|看见|看到).{0,4}(?:驿站|门口|柜|快递柜)…(?:没有|没)? (?:驿站|门口|柜子|快递柜|丰巢|门卫|物业)…(?:没有|没找到|找不到|说没|没我|根本没|查不到) (?:没收到|没拿到|没见到)…(?:签收|确认收货|完成|妥投|送达) 确认收货…(?:没|谁) 快递(?:说|员说)…(?:丢|弄丢|找不到|没了) 件(?:丢|没|不见)了? 显示(?:已)?(?:妥投|签收|送达|收货|取件|完成) 我没(?:收|签|取|拿|领) (?:我|人)…(?:外地|出差|上班|不在家)…(?:签|收) 本人(?:没|未)签 (?:半路|路上|快递)…(?:没了|弄没|弄丢) (?:前台|门卫|物业|驿站|保安|丰巢|快递柜|柜子)(?:里)?(?:说|也说)?(?:没有|没见|没收|没我)(?:过)? 没见过 取件码…(?:错|不对|无效|打不开) 不是我家(?:的)?门 (?:邻居|别人|他人|家人|物业)代收 翻(?:了)?(?:半天|遍)?…没(?:翻|找|看)(?:着|到) (?:驿站|柜子|快递柜|网点)…(?:没这(?:个)?件|没这单|查无此件|查无) 送(?:到|给)(?:了)?(?:别人|隔壁|邻居|别家|别的)…(?:家|那|了)?
    `,
    en: en`
      (?:marked|says?|said|shows?|showing|status|tracking|app|system|show)(?: as| is| it was| it)? … (?:delivered|completed|signed|collected|received) … (?:not|n't|nothing|no|never|nobody|but|where|didn't|empty|haven't)[a-z]* … / (?:delivered|signed for|signed)\W+(?:but|yet|and|however) … (?:not|n't|nothing|no|never|nobody|didn't|nowhere)[a-z]* … / (?:not|n't|never|nothing|haven't) (?:receive|received|recieved|got|get|here|arrived|see|seen|at my|there|anything)[a-z]* … (?:but|yet|though|although|even though) … (?:delivered|signed|complete|received)[a-z]* / who signed / (?:stolen|lost parcel|parcel (?:is |was )?lost|package (?:is |was )?lost|lost (?:in (?:transit|the post|the mail|delivery)|by (?:the )?courier|my (?:parcel|package|order)|package|item)|been lost|went missing|gone missing|pod (?:photo|picture)?|proof of delivery) / nowhere to be (?:found|seen) / someone (?:took|else (?:took|signed|collected)) / (?:says?|said|show(?:s|n|ing)?|mark(?:s|ed)?|stat(?:us|es)) … "?(?:delivered|completed|received|collected|signed)"? … (?:but|yet|no|nothing|not|where|never|i |we ) … / (?:delivered|received) … (?:but|yet) … / didn't (?:get|receive|sign|collect) (?:it|anything|a thing|my parcel|any parcel) / (?:hilang|lost) … (?:parcel|package|item|order|in the post|courier)? / (?:i|we|guard|neighbou?r|reception|nobody)[a-z' ]* (?:never|not|didn't) (?:receive|received|sign|signed|get|got|see|seen|collect|collected) … / photo (?:is|was|shows?) … (?:not my|another|different|someone|wrong) … / proof of delivery … / (?:isn't|is not|not) (?:mine|my house|my door|my address) / say(?:s)? no parcel … / delivered to "?(?:front|back|porch|neighbou?r|mailbox|door|lobby|reception)[a-z ]* / (?:somebody|someone|who) (?:else )?signed … / signed (?:for )?(?:it|my parcel|by) … / received by (?:me|customer) … / (?:receive|received|got|get) nothing / (?:parcel|package|order|delivery|it) (?:just |has |simply )*(?:disappear|vanish)[a-z]* / delivered, it says … / to whom / (?:deliver|drop|left|leave|sent|gave|give|went)[a-z]* (?:it |them |my parcel )?(?:to |at )(?:the |a )?(?:wrong|different|another|someone else'?s|neighbou?r'?s) (?:house|address|flat|unit|door|person|building|street|home) … / (?:not|isn'?t|is not|not even|isn'?t even) my (?:door|house|porch|gate|address|flat|lobby|street) / (?:wife|husband|mum|mom|she|he|they|mother|father|friend|recipient) never (?:received|got|receive|get) / neighbou?r (?:signed|took|collected)\?? / (?:have|got) no (?:neighbou?r|porch|reception|safe place|mailbox)
    `,
  },
  likely: {
    zh: zh`
      签收
    `,
    en: en`
      marked (?:as )?delivered / lost
    `,
  },
  hint: {
    zh: zh`
      取件码 快递柜 门卫 前台 监控 签收
    `,
    en: en`
      guard house / doorstep / front porch / mailbox / pod
    `,
  },
});

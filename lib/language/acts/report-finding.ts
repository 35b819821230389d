import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** States something that was looked up or tested, with where it comes from. */
export const reportFinding = defineAct({
  id: 'report-finding',
  zh: zh`
    经(?:我们|过|仓库|质检|技术)?(?:核实|核对|查|检测|确认|核查|查询|了解|检查) (?:已|已经)?(?:查到|查过|查了|查询到|核实到|核实过|核对过|核对了|确认过|问过|问了|联系过|看过|测过|检测了|调取|调了|翻了|比对)
    (?:物流|系统|后台|仓库|监控|质检|订单|称重|出库|签收|面单|轨迹|底单|记录|检测报告)(?:那边)?(?:记录|显示|信息|回复|反馈|结果|查|报告|写|上)(?:显示|是|说|为|的)?
    (?:从|看|看了|看过|对照|对过|按)(?:您)?(?:发)?(?:的)?(?:照片|图片|视频|图|底单|监控|记录) (?:照片|图|视频)(?:里|上|中|我)?(?:能|可以)?(?:看到|看出|看得出|看了|看过|显示)
  `,
  en: en`
    (?:i|we)(?:'ve| have|'ve just| just)? ?(?:checked|looked (?:up|into|at)|confirmed|verified|found|reviewed|traced|compared|spoke|asked|called|tested)
    (?:tracking|system|record|scan|warehouse|weight|order|courier|log|gps)s? (?:shows?|says?|states?|confirms?|indicates?)
    (?:your|the) (?:photo|picture|video|tag|label|order|return)s? (?:shows?|landed|reached|arrived) / according to (?:the|our)
    (?:i|we) can see (?:from|in|that)
  `,
  unless: ['denied', 'quoted', 'reported', 'conditional', 'question'],
  hits: [
    '‹经核实›物流底单,签收时间是昨天下午',
    '‹We checked› the packing video',
    '‹系统显示›昨天17点已签收',
    '刚‹问了›仓库,今天上午出的库',
    '‹Tracking shows› it left Leeds this morning',
    "‹I've checked› with the hub",
  ],
  passes: ['核实后告诉您', 'we will check it today', '如果物流显示异常再联系', 'Has tracking shown anything?'],
});

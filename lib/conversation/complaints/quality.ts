import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** The goods do not do what such goods do, or fell apart in use. */
export const qualityComplaint = defineComplaint({
  type: 'quality',
  kind: 'trouble',
  sure: {
    zh: zh`
      质量(?:太|很|真|有|不|差|问题|堪忧|不行|不过关|垃圾) 坏了 坏掉 又坏 就坏 是坏的 坏的 有(?:质量)?问题 有毛病 出(?:了)?(?:故障|毛病|问题) 故障 次品 残次 瑕疵 做工(?:差|粗糙|太|很|不行) 劣质 用不了 不能用 没法用 无法使用 不好使 不好用 不工作 没反应 没有反应 失灵 死机 黑屏 花屏 白屏 闪屏 蓝屏 卡死 卡顿 自动关机 自己关机 开不了机 开不开 打不开 关不上 充不进 充不上 充不了 不充电 连不上 断连 断线 搜不到 没声 没有声音 没电 不通电 跳闸 不亮 不转 不响 不动了 不出水 不热 不加热 不制冷 不制热 不凉 不防水 不吸 不准 不显示 不灵 不牢 不粘 不显色 按不动 按键…(?:失灵|不) 漏水 漏油 漏气 漏电 渗水 渗油 进水 起球 掉色 褪色 染色 缩水 变形 开胶 脱胶 开线 脱线 跑线 开裂 裂开 裂了 断裂 断了 断掉 掉漆 掉皮 脱皮 掉渣 掉毛 掉粉 起皮 起泡 生锈 锈了 发黄 发黑 发霉 长毛 变质 过期 馊 异味 有味 味道(?:很|好|太|特别)?(?:大|重|怪|刺鼻|难闻|冲) 刺鼻 难闻 臭味 很臭 好臭 发臭 臭了 烂了 烂的 烂掉 坏果 不新鲜 不甜 难吃 不好吃 变味 苦的 酸了 干瘪 空包 抽丝 勾丝 破洞 有洞 线头 掉扣 扣子掉 拉链(?:坏|卡|拉不) 拉不上 松动 松了 晃 歪的 是歪 歪了 不平 不稳 孔位 对不上 装不上 装不进 装不了 合不上 盖不紧 卡不住 异响 噪音 嗡嗡 吱吱 咯吱 很吵 发烫 烫手 过热 续航 掉电 耗电 鼓包 膨胀 模糊 不清晰 有划痕 花了 掉了一 (?:才|就|刚)(?:用|穿|戴|洗|买|装|骑|睡)(?:了)?…(?:就|坏|断|裂|掉|破|不) (?:洗|用|穿|戴)(?:了)?(?:一|两|几|没几)(?:次|天|回|水)…(?:就|坏|断|裂|掉|破|缩|褪|不) [打按装充连穿戴拉关合插推转吸放撕拧吹切扣粘贴刷读刻洗][不]?不[了上进亮动开住响紧牢平稳] 没(?:有)?(?:效果|作用|用)(?![完过到]) 没用的 质量差 不耐用 太薄 太软 太脆 很差劲 废了 报废 罢工 瘫
    `,
    en: en`
      faulty / defective / defect / stopped working / stopp?ed (?:charging|heating|cooling|spinning|responding) / (?:do|does|did|is|was|are)(?:n't| not|nt) (?:even )?(?:work|working|turn on|turning on|charge|charging|open|close|connect|connecting|fit together|heat|cool|spin|start|stick|hold|function|light up|power on|switch on|play|last|seal|stay)[a-z]*
      (?:won't|wont|will not|can't|cant|cannot|can not|couldn't|never) (?:even )?(?:work|turn on|charge|open|close|connect|pair|heat|cool|spin|start|boot|hold|stay|play|switch on|power on|light up|stick|lock|print|get it to work|use it)
      not (?:working|charging|heating|cooling|spinning|turning on|function|functioning|spin|charge|on|cold|hot|fresh|stable|waterproof|sticky) / (?:no|not any) (?:sound|power|display|picture|signal|light|suction|heat|water) / died / is dead / dead (?:after|on|pixel|battery) / malfunction[a-z]* / broke(?: down| after| off| in)? / is broken / has broken / broken (?:after|already|again|within)
      leak[a-z]* / peel(?:ing|ed|s)? off / peeling / fell (?:apart|off) / falls? (?:apart|off) / falling (?:apart|off) / (?:came|come|comes|coming) (?:off|apart|undone|loose|unstitched) / cracked after / ripped / ripping / tore / torn / tearing / frayed / faded / fading / fades / shrank / shrunk / shrink / rust[a-z]* / rusty / loose / wobbl[a-z]* / noisy / buzzing / humming / rattl[a-z]* / squeak[a-z]* / overheat[a-z]* / burnt / flicker[a-z]* / mou?ld[a-z]* / stale / expired / rotten / spoil[a-z]* / smell[a-z]* / stinks? / stinky / stain[a-z]* / scratched / bubbl[a-z]* / pill(?:ing|s|ed) / bent / warped / snapped / poor quality / bad quality / low quality / terrible quality / quality is / cheaply made / flimsy / crap / rubbish quality / useless / keeps? (?:disconnecting|restarting|turning off|stopping|dropping|beeping|freezing|crashing) / battery … (?:drain|dies|die|dead|flat|half|hour|only) / spoilt? / taste[sd]? (?:bad|bitter|sour|weird|off|funny|strange) / no effect / doesn't fit together / holes? don't (?:line up|match)
    `,
  },
  likely: {
    zh: zh`
      坏 不行 太差 很差 差劲 有点问题 不满意 失望 粗糙 掉 裂 断 松 卡 响 慢 垃圾 硬 涩 扎 痒 皱 粉 苦 渣 薄
    `,
    en: en`
      broken / quality / issue with / problem with / disappoint[a-z]* / wear(?:ing)? out / worn / weak / crack[a-z]* / hole in / bad / spoilt / rattles / stuck / gone / bitter
    `,
  },
});

import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** Exposure to the public. */
export const mediaRisk = defineRisk({
  risk: 'media',
  zh: zh`
    曝光 曝(?:给|到) 媒体 记者 电视台 新闻(?:热线|媒体|记者)? 报社 1818 黄金眼 帮女郎 发(?:到|上|个|条)?(?:抖音|小红书|微博|快手|朋友圈|b站|网上|视频|知乎|贴吧|头条|业主群|群里|帖) 挂(?:到)?(?:网上|你们|你|出来|抖音|小红书|微博) 避雷 避坑(?:帖|贴|视频|笔记) 发帖 发视频 发笔记 做(?:个|一期)?视频 直播(?:揭|曝|说你|拆) 上热搜 热搜 让(?:大家|所有人|网友|更多人|全网|粉丝)…(?:看|知道|评) 黑猫 大V 博主 粉丝(?:多|都|好几) (?:抖音|小红书|微博|快手|朋友圈|b站|网上|知乎|贴吧|头条)(?:上)?(?:一)?(?:发(?!货|的货|票)|曝|挂|见|避雷|说|揭|写|发帖|吐槽)
  `,
  en: en`
    (?:post|posting|put|share|upload|expose|blast|shame|review)[a-z]* … (?:on |to |all over |it on )?(?:tiktok|facebook|fb|instagram|ig|twitter|x\.com|reddit|youtube|social media|socials|online|everywhere|xiaohongshu|xhs|google|trustpilot|internet|stories|lowyat|hardwarezone|forum|group chat|the group|public) / (?:go|going|make (?:it|this)|gone) viral / viral / social media / trustpilot / expose you / (?:(?:to|call|tell|on|in|contact) (?:the |my )?(?:local )?news|newspaper|journalist|reporter|the press|the media|go to (?:press|media)|tv station|watchdog programme) / \d+ ?k? (?:followers|subscribers) / post[a-z]* … (?:groups?|pages?|forums?) / name and shame / (?:tell|let|warn)(?:ing)? (?:everyone|everybody|people|the world|all my|my followers|others) … / my (?:followers|channel|subscribers|youtube|tiktok|page|blog)
  `,
});

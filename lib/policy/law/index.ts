import type { Law } from './law.ts';
import { amazonMessages } from './amazon-messages.ts';
import { amazonReviews } from './amazon-reviews.ts';
import { douyinConduct } from './douyin-conduct.ts';
import { ebayOffSite } from './ebay-off-site.ts';
import { honestReviews } from './honest-reviews.ts';
import { jdOffSite } from './jd-off-site.ts';
import { keepOnSite } from './keep-on-site.ts';
import { lazadaOffSite } from './lazada-off-site.ts';
import { medicalClaims } from './medical-claims.ts';
import { noGag } from './no-gag.ts';
import { noInsult } from './no-insult.ts';
import { noThreats } from './no-threats.ts';
import { personalNeeds } from './personal-needs.ts';
import { personalSecrecy } from './personal-secrecy.ts';
import { pinduoduoOffSite } from './pinduoduo-off-site.ts';
import { refundRoute } from './refund-route.ts';
import { returns } from './returns.ts';
import { rightToComplain } from './right-to-complain.ts';
import { rivals } from './rivals.ts';
import { shopeeChat } from './shopee-chat.ts';
import { superlatives } from './superlatives.ts';
import { taobaoOffSite } from './taobao-off-site.ts';
import { tiktokConduct } from './tiktok-conduct.ts';
import { truth } from './truth.ts';
import { unfairTerms } from './unfair-terms.ts';

/** All laws and marketplace rules that a finding may rest on, by the name of their file. */
export const laws: Readonly<Record<string, Law>> = {
  'amazon-messages': amazonMessages,
  'amazon-reviews': amazonReviews,
  'douyin-conduct': douyinConduct,
  'ebay-off-site': ebayOffSite,
  'honest-reviews': honestReviews,
  'jd-off-site': jdOffSite,
  'keep-on-site': keepOnSite,
  'lazada-off-site': lazadaOffSite,
  'medical-claims': medicalClaims,
  'no-gag': noGag,
  'no-insult': noInsult,
  'no-threats': noThreats,
  'personal-needs': personalNeeds,
  'personal-secrecy': personalSecrecy,
  'pinduoduo-off-site': pinduoduoOffSite,
  'refund-route': refundRoute,
  returns,
  'right-to-complain': rightToComplain,
  rivals,
  'shopee-chat': shopeeChat,
  superlatives,
  'taobao-off-site': taobaoOffSite,
  'tiktok-conduct': tiktokConduct,
  truth,
  'unfair-terms': unfairTerms,
};

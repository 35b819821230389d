import type { Law } from './law.ts';
import { amazonCancelling } from './amazon-cancelling.ts';
import { amazonMessages } from './amazon-messages.ts';
import { amazonReviews } from './amazon-reviews.ts';
import { carriageRisk } from './carriage-risk.ts';
import { complaintChannel } from './complaint-channel.ts';
import { contractStands } from './contract-stands.ts';
import { courierDelivery } from './courier-delivery.ts';
import { douyinConduct } from './douyin-conduct.ts';
import { douyinReplies } from './douyin-replies.ts';
import { ebayConduct } from './ebay-conduct.ts';
import { ebayOffSite } from './ebay-off-site.ts';
import { falseScarcity } from './false-scarcity.ts';
import { fraudDamages } from './fraud-damages.ts';
import { honestReviews } from './honest-reviews.ts';
import { jdDisputes } from './jd-disputes.ts';
import { jdOffSite } from './jd-off-site.ts';
import { keepOnSite } from './keep-on-site.ts';
import { lazadaOffSite } from './lazada-off-site.ts';
import { marketingConsent } from './marketing-consent.ts';
import { medicalClaims } from './medical-claims.ts';
import { noDelay } from './no-delay.ts';
import { noGag } from './no-gag.ts';
import { noInsult } from './no-insult.ts';
import { noThreats } from './no-threats.ts';
import { openedBox } from './opened-box.ts';
import { personalNeeds } from './personal-needs.ts';
import { personalSecrecy } from './personal-secrecy.ts';
import { pinduoduoOffSite } from './pinduoduo-off-site.ts';
import { pinduoduoReplies } from './pinduoduo-replies.ts';
import { priceCommitments } from './price-commitments.ts';
import { promisesBind } from './promises-bind.ts';
import { qualityReturn } from './quality-return.ts';
import { refundRoute } from './refund-route.ts';
import { returnAddress } from './return-address.ts';
import { returns } from './returns.ts';
import { reviewsStay } from './reviews-stay.ts';
import { rightToComplain } from './right-to-complain.ts';
import { rivals } from './rivals.ts';
import { shopeeChat } from './shopee-chat.ts';
import { superlatives } from './superlatives.ts';
import { taobaoConduct } from './taobao-conduct.ts';
import { taobaoDisputes } from './taobao-disputes.ts';
import { taobaoOffSite } from './taobao-off-site.ts';
import { taobaoReviews } from './taobao-reviews.ts';
import { taobaoShipping } from './taobao-shipping.ts';
import { tiktokConduct } from './tiktok-conduct.ts';
import { tiktokReplies } from './tiktok-replies.ts';
import { truth } from './truth.ts';
import { unfairTerms } from './unfair-terms.ts';

/** All laws and marketplace rules that a finding may rest on, by the name of their file. */
export const laws: Readonly<Record<string, Law>> = {
  'amazon-cancelling': amazonCancelling,
  'amazon-messages': amazonMessages,
  'amazon-reviews': amazonReviews,
  'carriage-risk': carriageRisk,
  'complaint-channel': complaintChannel,
  'contract-stands': contractStands,
  'courier-delivery': courierDelivery,
  'douyin-conduct': douyinConduct,
  'douyin-replies': douyinReplies,
  'ebay-conduct': ebayConduct,
  'ebay-off-site': ebayOffSite,
  'false-scarcity': falseScarcity,
  'fraud-damages': fraudDamages,
  'honest-reviews': honestReviews,
  'jd-disputes': jdDisputes,
  'jd-off-site': jdOffSite,
  'keep-on-site': keepOnSite,
  'lazada-off-site': lazadaOffSite,
  'marketing-consent': marketingConsent,
  'medical-claims': medicalClaims,
  'no-delay': noDelay,
  'no-gag': noGag,
  'no-insult': noInsult,
  'no-threats': noThreats,
  'opened-box': openedBox,
  'personal-needs': personalNeeds,
  'personal-secrecy': personalSecrecy,
  'pinduoduo-off-site': pinduoduoOffSite,
  'pinduoduo-replies': pinduoduoReplies,
  'price-commitments': priceCommitments,
  'promises-bind': promisesBind,
  'quality-return': qualityReturn,
  'refund-route': refundRoute,
  'return-address': returnAddress,
  returns,
  'reviews-stay': reviewsStay,
  'right-to-complain': rightToComplain,
  rivals,
  'shopee-chat': shopeeChat,
  superlatives,
  'taobao-conduct': taobaoConduct,
  'taobao-disputes': taobaoDisputes,
  'taobao-off-site': taobaoOffSite,
  'taobao-reviews': taobaoReviews,
  'taobao-shipping': taobaoShipping,
  'tiktok-conduct': tiktokConduct,
  'tiktok-replies': tiktokReplies,
  truth,
  'unfair-terms': unfairTerms,
};

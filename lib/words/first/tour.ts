import { defineWords } from '../words.ts';

/** The tour of the panel, stop by stop. */
export const tour = defineWords({
  'tour.label': { zh: '面板导览', en: 'Tour of the panel' },
  'tour.at': { zh: '第 {n} 站，共 {all} 站', en: 'Stop {n} of {all}' },
  'tour.back': { zh: '上一站', en: 'Back' },
  'tour.next': { zh: '下一站', en: 'Next' },
  'tour.end': { zh: '看完了', en: 'Done' },
  'tour.skip': { zh: '不看了', en: 'Skip' },
  'tour.wait': { zh: '谁在等，等了多久', en: 'Who waits, and how long' },
  'tour.wait-note': {
    zh: '买家、店铺、订单和等待时间都在这里。快到时限会变色，非营业时间不催。',
    en: 'The buyer, the shop, the order and the wait. It changes colour as the limit comes near, and rests while the shop is closed.',
  },
  'tour.read': { zh: '买家到底要什么', en: 'What the buyer wants' },
  'tour.read-note': {
    zh: '诉求、情绪、风险、给了什么、还缺什么。点任一条，页面上会圈出说这话的那条消息。',
    en: 'Wish, mood, risk, what was given and what is missing. Click any of it and the message that says so is marked on the page.',
  },
  'tour.replies': { zh: '现成的回复', en: 'Ready replies' },
  'tour.replies-note': {
    zh: '三条最合适的，已替您填好。点一下就进草稿，改完您自己发；妥答从不代发。',
    en: 'The three that fit best, already filled. A click puts one in the draft; you look it over and send it. Tuoda never sends.',
  },
  'tour.check': { zh: '发送前的检查', en: 'The check before you send' },
  'tour.check-note': {
    zh: '边写边看十条禁忌，说明原因，给出换法。会被罚的话第一次按发送会停住，再按一次照发。',
    en: 'It looks for the ten taboos while you write, says why and what to say instead. What would cost a fine is held at the first press; a second one sends it.',
  },
  'tour.cases': { zh: '个案与提醒', en: 'Cases and reminders' },
  'tour.cases-note': {
    zh: '答应过的事自己记成个案和时限，到点前提醒。电话里的投诉也可以记进来。',
    en: 'What you promise becomes a case with its due time, and you are reminded before it. Complaints by phone can be kept here too.',
  },
  'tour.foot': { zh: '检查在不在，看这里', en: 'Whether the check is on' },
  'tour.foot-note': {
    zh: '检查和发送守卫有没有在岗，这一行会说。导览可以在面板设置里再看。',
    en: 'This line says whether check and send guard are there. The tour can be taken again from the panel’s settings.',
  },
});

import { defineWords } from '../words.ts';

/** Why something of a team was left aside or not done, and what to do. */
export const teamTrouble = defineWords({
  'team.no.offline': { zh: '连不上存放的地方，稍后会自动再试', en: 'The storage does not answer; it will be tried again automatically' },
  'team.no.denied': {
    zh: '没有权限：账号、密码不对，或浏览器没有允许访问这个地址',
    en: 'Not allowed: the account is wrong, or the browser may not reach this address',
  },
  'team.no.busy': { zh: '存放的地方太忙，稍后会自动再试', en: 'The storage is busy; it will be tried again later' },
  'team.no.too-large': { zh: '文件大得不正常，没有采用', en: 'A file is far too large and was not used' },
  'team.no.page': {
    zh: '拿到的是网页（多半是登录页），不是团队的文件',
    en: 'A web page came back, most likely a login page, instead of the team’s files',
  },
  'team.no.broken': { zh: '存放的地方回答得不对', en: 'The storage gave an answer that makes no sense' },
  'team.no.damaged': { zh: '文件损坏或不完整，没有采用', en: 'A file is damaged or incomplete and was not used' },
  'team.no.signature': {
    zh: '签名不对：不是该写它的人写的，没有采用',
    en: 'The signature is wrong: the file was not written by the right person and was not used',
  },
  'team.no.other': { zh: '这是另一个团队的文件', en: 'This belongs to another team' },
  'team.no.rollback': { zh: '拿到的比见过的旧，没有采用', en: 'It is older than what was seen before and was not used' },
  'team.no.fork': {
    zh: '同一版有两种内容，没有采用。请主管看一下。',
    en: 'One version has two different contents, and neither was used. Please ask your lead to look.',
  },
  'team.no.gap': { zh: '中间缺了一步，暂时不能采用', en: 'A step in between is missing; it cannot be used yet' },
  'team.no.role': { zh: '写它的人没有这个权限', en: 'Its writer does not have permission for this' },
  'team.no.hash': { zh: '内容和公布的对不上，没有采用', en: 'The content does not match what was announced and was not used' },
  'team.no.bomb': { zh: '解开后大得不正常，没有采用', en: 'It unpacks to far more than it should and was not used' },
  'team.no.ahead': { zh: '它声称看过还没有发生的修改，没有采用', en: 'It claims to have seen edits that nobody made and was not used' },
  'team.no.empty': { zh: '该有的文件不在', en: 'A file that should be there is missing' },
  'team.no.expired': { zh: '很久没有更新了，内容照用', en: 'Not renewed for a long time; still in use' },
  'team.no.torn': { zh: '写进去的和读回来的不一样，请再试一次', en: 'What was read back is not what was written; please try again' },
  'team.no.cloned': {
    zh: '这把密钥在另一台电脑上发布过。请在这里换一把新的，或只用那台。',
    en: 'This key has published from another computer. Replace it here, or use only the other one.',
  },
  'team.no.taken': { zh: '这个文件夹里已经有一个团队', en: 'There is already a team in this folder' },
  'team.no.key': {
    zh: '这台电脑没有能用的密钥，或口令、文件不对',
    en: 'There is no usable key on this computer, or the passphrase or file is wrong',
  },
  'team.no.last': { zh: '这样就没有主管了', en: 'The team would have no lead left' },
  'team.no.reach': { zh: '要先读到团队现在的样子，这次没有读到', en: 'The team must be read first, and could not be' },
  'team.no.address': { zh: '这不是一个网址', en: 'This is not a web address' },
  'team.no.invite': { zh: '这不是妥答的邀请，请整条粘贴', en: 'This is not a Tuoda invite; paste all of it' },
  'team.no.held': {
    zh: '有一次更新要去掉很多，先在“动态”里决定',
    en: 'An update that removes a lot is waiting for your decision under News',
  },
  'team.no.unsaved': { zh: '没能存上，请再试一次', en: 'It could not be saved; please try again' },
});

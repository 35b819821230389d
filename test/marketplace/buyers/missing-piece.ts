import type { PracticeBuyer } from '../buyer.ts';

export const missingPiece: PracticeBuyer = {
  id: '3be7710d',
  name: '用户60318827',
  console: 'feige',
  order: '6940812277365190043',
  goods: '北欧风床头柜 两抽屉 原木色',
  price: '219.00',
  history: [
    { role: 'system', text: '会话已转交给您', seconds: 180 },
    { role: 'buyer', text: '柜子装到一半发现少一根滑轨', seconds: 170 },
    { role: 'buyer', kind: 'image', seconds: 160 },
    { role: 'buyer', text: '说明书上写四根，我只有三根', seconds: 100 },
  ],
  script: [{ role: 'buyer', text: '东西堆在客厅没法走路，快点', seconds: 35 }],
  answers: [
    {
      when: '',
      lines: [
        { role: 'buyer', kind: 'order', seconds: 4 },
        { role: 'buyer', text: '订单发你了', seconds: 6 },
      ],
    },
  ],
};

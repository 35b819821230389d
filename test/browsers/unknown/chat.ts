import type { Reply } from '../../marketplace/answer.ts';

/** Chat pages that no adapter knows, written as such pages are: one by hand, one as a frame that holds a component of its own. */
export const plainHost = 'help.quiet-shop.example';
export const nestedHost = 'talk.other-shop.example';

const people = [
  {
    name: '许*晴',
    said: [
      ['them', '09:12', '昨天收到的台灯灯罩是裂的'],
      ['us', '09:13', '抱歉，麻烦拍一张裂口给我看看'],
      ['them', '09:15', '拍了，裂在底座上面，我要换一个'],
      ['us', '09:16', '看到了，我去问仓库有没有现货'],
      ['them', '09:40', '问好了吗？今天能不能给我换？'],
    ],
  },
  {
    name: '韩*越',
    said: [
      ['them', '08:01', '快递三天没动了'],
      ['us', '08:05', '我查一下物流'],
      ['them', '08:30', '查到了吗，我要退款'],
    ],
  },
];

/** Draws a chat into `root`; what is written is sent by Enter and by the button, and stands in the thread then. */
const script = `
const people = ${JSON.stringify(people)};
function chat(root, editable) {
  root.innerHTML = '<div class="crew"></div><div class="pane"><h3 class="with"></h3><div class="feed"></div><div class="say">' +
    (editable ? '<div class="write" contenteditable="true"></div>' : '<textarea class="write"></textarea>') + '<button class="off">发出</button></div></div>';
  const one = (name) => root.querySelector(name);
  let open = 0;
  const line = ([side, at, text]) => '<div class="turn ' + side + '"><i class="mug"></i><div class="cloud"><p class="utter"></p><small>' + at + '</small></div></div>';
  function add(entry) {
    one('.feed').insertAdjacentHTML('beforeend', line(entry));
    one('.feed').lastElementChild.querySelector('.utter').textContent = entry[2];
  }
  function draw() {
    one('.with').textContent = people[open].name;
    one('.feed').textContent = '';
    people[open].said.forEach(add);
  }
  one('.crew').innerHTML = people.map((who, at) => '<a data-at="' + at + '">' + who.name + '</a>').join('');
  one('.crew').onclick = ({ target }) => { open = Number(target.dataset.at); draw(); };
  const box = one('.write');
  const words = () => editable ? box.innerText : box.value;
  function send() {
    const text = words().trim();
    if (text === '') return;
    people[open].said.push(['us', '09:59', text]);
    add(['us', '09:59', text]);
    if (editable) box.textContent = ''; else box.value = '';
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  one('.off').onclick = send;
  draw();
}
`;
const look = `
  body, :host { margin: 0; font: 14px/1.5 sans-serif; display: block }
  .crew { float: left; width: 140px } .crew a { display: block; padding: 8px }
  .pane { margin-left: 150px; width: 560px } .feed { height: 320px; overflow: auto; background: #f4f4f4; padding: 8px }
  .turn { display: flex; gap: 8px; margin: 8px 0 } .turn.us { flex-direction: row-reverse }
  .mug { flex: none; width: 28px; height: 28px; background: #ccc; border-radius: 50% }
  .cloud { background: #fff; padding: 6px 10px } .utter { margin: 0 }
  .write { box-sizing: border-box; display: block; width: 100%; min-height: 80px; border: 1px solid #999; white-space: pre-wrap }
`;
const html = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: {},
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title><style>${look}</style></head><body>${body}</body></html>`,
});

/** The pages of both hosts; null for every other address. */
export function unknownPages({ host, pathname }: URL): Reply | null {
  if (host !== plainHost && host !== nestedHost) return null;
  if (pathname === '/favicon.ico') return { status: 204, type: 'text/plain', headers: {}, body: '' };
  if (host === plainHost) return html(`<main id="desk"></main><script>${script}; chat(document.getElementById('desk'), false);</script>`);
  if (pathname === '/inner')
    return html(`<talk-box></talk-box><script>${script}
      customElements.define('talk-box', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          const at = document.createElement('section');
          root.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(look)} }), at);
          chat(at, true);
        }
      });</script>`);
  return html('<h1>工作台</h1><iframe class="talks" src="/inner" style="width: 760px; height: 560px; border: 0"></iframe>');
}

import { openOuter } from './wangwang.js';

openOuter('/app/im/chat-core/index.html');

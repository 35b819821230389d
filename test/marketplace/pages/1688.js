import { openOuter } from './wangwang.js';

openOuter('/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html');

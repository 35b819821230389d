import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintSigns } from '../../lib/conversation/complaints/index.ts';
import { demandSigns } from '../../lib/conversation/demands/index.ts';
import { riskSigns } from '../../lib/conversation/risks/index.ts';
import { complaintTypes, demands, risks } from '../../lib/conversation/understanding.ts';

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../lib/conversation/${folder}`, import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .toSorted();

test.for([
  ['complaints', complaintSigns.map((signs) => signs.type), complaintTypes],
  ['demands', demandSigns.map((signs) => signs.demand), demands.filter((demand) => demand !== 'information')],
  ['risks', riskSigns.map((signs) => signs.risk), risks],
] as const)('every value of %s has a file, and every file is listed', ([folder, listed, values]) => {
  expect(listed, `add the file to lib/conversation/${folder}/index.ts`).toEqual(filesIn(folder));
  expect([...listed].toSorted()).toEqual([...values].toSorted());
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../bin/workspace-root.mjs';
import { readImports } from '../gates/import-graph.ts';
import { arrowsOf, roomsByWing } from './arrows.ts';
import { drawHouse } from './draw.ts';

// Draws docs/house.svg from what imports what; run by `npm run generate`.

const picture = drawHouse(arrowsOf(readImports(root)), roomsByWing(root));
writeFileSync(path.join(root, 'docs/house.svg'), picture);

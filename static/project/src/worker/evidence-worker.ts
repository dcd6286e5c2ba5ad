import { browserKeep } from '../../../shared/src/keep/browser-keep';
import { createEvidenceSession } from './evidence-session';
import { KEPT_FORMAT } from './kept-format';
import { workerSurroundings } from './worker-surroundings';

const take = createEvidenceSession(workerSurroundings(browserKeep(KEPT_FORMAT, Date.now)));
self.addEventListener('message', ({ data }) => void take(data));

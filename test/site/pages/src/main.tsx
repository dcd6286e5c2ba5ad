import '@atlaskit/css-reset';
import './page.css';
import { createRoot } from 'react-dom/client';
import { provideTypeface } from '../../frame/typeface';
import { App } from './app';
import { currentPlace, onMove } from './route/browser-history';
import { actionOf } from './site/action-of';
import { nameAction } from './site/request';

// Before any page asks for anything, what it asks for has a name.
const nameVisit = (): void => nameAction(actionOf(currentPlace()));
onMove(nameVisit);
nameVisit();
provideTypeface();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

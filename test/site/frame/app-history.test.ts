import { describe, expect, test } from 'vitest';
import { type AppLocation, createAppHistory, hrefOf, resolveLocation } from './app-history';

const start: AppLocation = { pathname: '/', search: '', hash: '' };

function hosted(): { sent: string[]; history: ReturnType<typeof createAppHistory> } {
  const sent: string[] = [];
  const history = createAppHistory({
    location: start,
    length: 1,
    change: (action, to) => sent.push(`${action} ${hrefOf(to)}`),
    go: (steps) => sent.push(`GO ${steps}`),
  });
  return { sent, history };
}

describe('the history of an app', () => {
  test.each([
    ['/table', '/table'],
    ['/table?type=Bug#row-3', '/table?type=Bug#row-3'],
    ['?type=Bug', '/scope?type=Bug'],
    ['#row-3', '/scope#row-3'],
    ['detail', '/detail'],
    ['../up', '/up'],
    ['/', '/'],
  ])('%s from /scope?from=1 leads to %s', (to, expected) => {
    expect(hrefOf(resolveLocation(to, { pathname: '/scope', search: '?from=1', hash: '' }))).toBe(expected);
  });

  test('a part without its mark gets it', () => {
    expect(hrefOf(resolveLocation({ pathname: '/a', search: 'x=1', hash: 'y' }, start))).toBe('/a?x=1#y');
  });

  test('a state goes along with its place', () => {
    expect(resolveLocation('/a', start, { kept: 1 })).toEqual({ pathname: '/a', search: '', hash: '', state: { kept: 1 } });
  });

  test('two pushes in one breath build on each other', () => {
    const { sent, history } = hosted();
    history.history.push('/table');
    history.history.replace('?type=Bug');
    expect(sent).toEqual(['PUSH /table', 'REPLACE /table?type=Bug']);
  });

  test('the location is what the product page last told, and everyone who listens hears of it', () => {
    const { history } = hosted();
    const heard: string[] = [];
    const stop = history.history.listen((location, action) => heard.push(`${action} ${location.pathname}`));
    history.changed({ ...start, pathname: '/table' }, 'PUSH');
    expect(history.history.location.pathname).toBe('/table');
    expect(history.history.length).toBe(2);
    stop();
    history.changed(start, 'POP');
    expect(heard).toEqual(['PUSH /table']);
  });

  test('steps back and forward are the browser’s', () => {
    const { sent, history } = hosted();
    history.history.goBack();
    history.history.goForward();
    history.history.go(-2);
    expect(sent).toEqual(['GO -1', 'GO 1', 'GO -2']);
  });
});

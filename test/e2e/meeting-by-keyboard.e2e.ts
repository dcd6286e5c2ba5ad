import { describe, expect, it } from 'vitest';
import { appFrame } from './support/browser';
import { byKeyboard } from './support/by-keyboard';
import { button, field, phase, roomOf } from './support/in-the-room';
import { leadAtSite } from './support/lead-at-site';
import { openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();

describe('The meeting by the keyboard alone', () => {
  it('carries somebody from the start to the record, keeps the focus, and says what happens', async () => {
    const opened = await openOne(lead, await openPostMortems(lead, site), 'Without a mouse');
    await lead.page.goto(await roomOf(site, opened));
    const room = await appFrame(lead.page);
    const { press, type, reach } = byKeyboard(lead, room);
    const told = (words: string) => room.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
    const next = async (title: string) => {
      await room.getByText('Before the next phase:').waitFor({ state: 'hidden' });
      await press(button(room, `Next: ${title}`), 'Enter');
      await phase(room, title);
      await told(title);
    };

    await press(button(room, 'Start the meeting'), 'Enter');
    await press(button(room, 'Start now'), 'Enter');
    await phase(room, 'Opening');
    await press(button(room, 'I have read the rules and hold to them'), 'Enter');
    await told('1 of 1 have.');
    await next('The facts');
    await next('What went well');
    await press(button(room, 'Open the writing'), 'Enter');
    await type(field(room, 'What went well?'), 'The rollback took eleven minutes', 'Enter');
    await told('1 card is handed in.');
    await press(button(room, 'Reveal together'), 'Enter');
    await press(button(room, 'Yes'), 'Space');
    await next('What did not go well');
    await press(button(room, 'Open the writing'), 'Enter');
    const observed = field(room, /^What did you observe/);
    await reach(observed);
    await lead.page.keyboard.type('The client was difficult');
    await room.getByRole('button', { name: 'Take it' }).waitFor();
    await lead.page.keyboard.press('Alt+Enter');
    // The gap of the rewrite is marked, so that one writes on in it.
    const marked = () =>
      observed.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    await expect.poll(marked).toBe('…');
    await lead.page.keyboard.type('a pause');
    expect(await observed.inputValue()).toBe('We had no agreed way to handle a pause');
    await lead.page.keyboard.press('Control+a');
    await type(observed, 'The late shift did not open it', 'Enter');
    await type(field(room, /^What did you observe/), 'Agents copied each answer', 'Enter');
    await told('2 cards are handed in.');
    await press(button(room, 'Reveal together'), 'Enter');

    await next('Sorting');
    const card = (text: string) => room.locator('[data-card]').filter({ hasText: text });
    await press(card('late shift'), '3');
    await told('The late shift did not open it: moved to Adoption');
    expect(await card('late shift').evaluate((element) => element === document.activeElement)).toBe(true);
    await press(card('copied').getByRole('button', { name: /^Move to/ }), 'Enter');
    await room.locator(':focus', { hasText: /^Technical/ }).waitFor();
    await press(room.locator(':focus'), 'ArrowDown', 'Enter');
    await told('Agents copied each answer: moved to Workflow');

    await next('Choosing');
    await press(button(room, 'Open the vote'), 'Enter');
    await press(button(room, 'One vote more for: The late shift did not open it'), 'Enter');
    await told('1 person of 1 has voted.');
    await press(button(room, 'Count the votes'), 'Enter');
    await press(button(room, 'Go on with 1 topic'), 'Enter');

    await next('Going upstream');
    await type(field(room, 'The decision or assumption upstream'), 'Training was planned for office hours', 'Control+Enter');
    await next('Path and edges');
    await type(field(room, 'Add a point'), 'Shifts agree with us when they train', 'Enter');
    await next('Why, and where else');
    await type(field(room, 'Because'), 'The rollout template has no line for shifts', 'Enter');
    await press(button(room, 'This is how we work'), 'Enter');
    await next('Contributing conditions');
    await press(button(room, /^Put on the list: The rollout/), 'Enter');
    await press(button(room, /^Put on the list: Training/), 'Enter');
    await press(button(room, /^Weigh more: Training/), 'Enter');
    await told('Training was planned for office hours is now number 1 of 2.');

    await next('Lessons and decisions');
    await type(field(room, 'What is to change'), 'Each rollout plan lists the shifts and trains them', 'Enter');
    await press(button(room, 'template'), 'Enter');
    await reach(room.getByRole('combobox', { name: 'Owner, one person' }));
    await lead.page.keyboard.type('Miriam');
    await reach(room.getByLabel('By', { exact: true }));
    await lead.page.keyboard.type('12102026');
    await type(field(room, 'Done when'), 'Two plans list them', 'Control+Enter');
    await press(button(room, 'Count the next ones'), 'Enter');
    await type(field(room, /^Of what/), 'plans list the shifts', 'Enter');
    await press(button(room, 'Take it'), 'Enter');
    await room.getByRole('heading', { name: 'Taken: 1' }).waitFor();

    await next('Closing round');
    await type(field(room, 'Your sentence'), 'I ask the late shift first', 'Control+Enter');
    await room.getByText('Said: 1 of 1').waitFor();
    await press(button(room, 'Close the meeting'), 'Enter');
    await room.locator('#record-heading').waitFor();
    await expect.poll(() => room.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
    expect(lead.complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
  }, 120_000);
});

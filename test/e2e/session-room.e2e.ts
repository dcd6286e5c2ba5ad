import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, axeFindings, type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { MEMBER } from './support/people';
import { addressOfPage } from './support/post-mortem-page';
import { openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();
const member = {} as Person;
const rooms = {} as { chair: Frame; guest: Frame };

beforeAll(async () => {
  Object.assign(member, await personAt(site.url, { accountId: MEMBER, width: 800 }));
  const frame = await openPostMortems(lead, site);
  const postMortem = await openOne(lead, frame, 'Support triage pilot');
  const room = `${await addressOfPage(site, 'TRIAGE')}?view=post-mortems&pm=${postMortem}&session=1`;
  const enter = async ({ page }: Person) => {
    await page.goto(room);
    return appFrame(page);
  };
  Object.assign(rooms, { chair: await enter(lead), guest: await enter(member) });
});
afterAll(() => member.leave());

const phase = (room: Frame, title: string) => room.getByRole('heading', { name: new RegExp(`· ${title}$`) }).waitFor();
const next = (title: string) => rooms.chair.getByRole('button', { name: `Next: ${title}` }).click();

/** On although something is missing. */
async function skipTo(title: string): Promise<void> {
  await next(title);
  await rooms.chair.getByRole('textbox', { name: /^Go on all the same/ }).fill('Not the point of this meeting');
  await rooms.chair.getByRole('button', { name: 'Go on with this reason' }).click();
}

const write = async (room: Frame, text: string) => {
  const field = room.getByRole('textbox', { name: 'What did you observe that did not go well?' });
  await field.fill(text);
  await field.press('Enter');
};

describe('A meeting of two people in the project page', () => {
  it('begins when the facilitator starts it, and everyone acknowledges the rules', async () => {
    const { chair, guest } = rooms;
    await chair.getByRole('button', { name: 'Start the meeting' }).click();
    await chair.getByRole('button', { name: 'Start now' }).click();
    await Promise.all([phase(chair, 'Opening'), phase(guest, 'Opening')]);
    // One line of the page stays above the meeting: which post-mortem it is, and the way back.
    expect(await guest.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Support triage pilot']);
    await guest.getByRole('button', { name: 'Back to the post-mortem' }).waitFor();
    expect(await guest.getByRole('navigation', { name: 'Sides of this page' }).count()).toBe(0);
    expect(await guest.getByRole('button', { name: /^Next/ }).count()).toBe(0);
    for (const room of [chair, guest]) await room.getByRole('button', { name: 'I have read the rules and hold to them' }).click();
    await chair.getByText(/Before the next phase/).waitFor({ state: 'hidden' });
    // Hints arrive, so each sees that the other is here.
    await Promise.all([chair, guest].map((room) => room.getByRole('button', { name: /^2 of \d+ here$/ }).waitFor()));
    expect(await axeFindings(guest)).toEqual([]);
    await next('The facts');
    await phase(guest, 'The facts');
    await guest.getByRole('row', { name: /^End/ }).waitFor();
  });

  it('writes in private and without names', async () => {
    const { chair, guest } = rooms;
    await next('What went well');
    await phase(chair, 'What went well');
    await skipTo('What did not go well');
    await phase(chair, 'What did not go well');
    await chair.getByRole('button', { name: 'Open the writing' }).click();
    await guest.getByText('You write without a name.').waitFor();
    await write(guest, 'Support copied each answer by hand');
    await write(guest, 'The late shift did not open it');
    await guest
      .getByLabel(/at first sight/)
      .first()
      .selectOption('technical');
    const field = chair.getByRole('textbox', { name: 'What did you observe that did not go well?' });
    await field.fill('The export stopped twice');
    await chair.getByRole('button', { name: 'Name an issue that shows it' }).click();
    await chair.getByRole('searchbox', { name: /^Issues of the evidence/ }).fill('triage-12');
    await chair.getByRole('button', { name: /^TRIAGE-12(?!\d)/ }).click();
    expect(await field.inputValue()).toBe('The export stopped twice TRIAGE-12');
    await field.press('Enter');
    await chair.getByText('2 people of 2 have written something.').waitFor();
    await guest.getByText('2 cards are handed in.').waitFor();
  });

  it('loses nothing that was typed when the page is loaded anew or the connection goes', async () => {
    const { chair } = rooms;
    const field = (room: Frame) => room.getByRole('textbox', { name: 'What did you observe that did not go well?' });
    await field(rooms.guest).fill('Two tools for one thing');
    await member.page.reload();
    rooms.guest = await appFrame(member.page);
    await field(rooms.guest).waitFor();
    expect(await field(rooms.guest).inputValue()).toBe('Two tools for one thing');
    await member.context.setOffline(true);
    await field(rooms.guest).press('Enter');
    await rooms.guest.getByText('Not all of it is handed in yet.').waitFor();
    await rooms.guest.getByText('There is no connection.').waitFor();
    await member.context.setOffline(false);
    await rooms.guest.getByText('3 cards are handed in.').waitFor();
    expect(await chair.getByText('Two tools for one thing').count()).toBe(0);
  });

  it('gives the facilitator two lines on a phone, and the rest behind one button, by keyboard as well', async () => {
    const bar = rooms.chair.getByRole('region', { name: 'For the facilitator' });
    const lines = () =>
      bar
        .getByRole('button')
        .evaluateAll((buttons) => new Set(buttons.map((one) => Math.round(one.getBoundingClientRect().top))).size);
    await lead.page.setViewportSize({ width: 400, height: 900 });
    const more = bar.getByRole('button', { name: 'More', exact: true });
    await more.focus();
    expect(await lines()).toBe(2);
    await bar.getByRole('button', { name: 'Reveal together' }).waitFor();
    await lead.page.keyboard.press('Enter');
    await lead.page.keyboard.press('Tab');
    expect(await bar.getByRole('button', { name: '2 more minutes' }).evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await bar.getByRole('button', { name: 'Back' }).waitFor();
    expect(await axeFindings(rooms.chair)).toEqual([]);
    await more.click();
    await bar.getByRole('button', { name: 'Back' }).waitFor({ state: 'hidden' });
    await lead.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('reveals together, and says before the next phase what is missing', async () => {
    const { chair, guest } = rooms;
    expect(await chair.getByText('Support copied each answer by hand').count()).toBe(0);
    await chair.getByRole('button', { name: 'Reveal together' }).click();
    for (const room of [chair, guest]) await room.getByText('Support copied each answer by hand').waitFor();
    await guest.getByRole('link', { name: 'TRIAGE-12' }).waitFor();
    expect(await axeFindings(guest)).toEqual([]);
  });

  it('sorts by dragging, by key and by menu, and both see it; causes wait until all is sorted (S0-11)', async () => {
    const { chair, guest } = rooms;
    await next('Sorting');
    await Promise.all([phase(chair, 'Sorting'), phase(guest, 'Sorting')]);
    const card = (room: Frame, text: string) => room.locator('[data-card]').filter({ hasText: text });
    const inBucket = (room: Frame, bucket: string, text: string) =>
      room
        .getByRole('region', { name: new RegExp(`^${bucket}`) })
        .getByText(text)
        .waitFor();
    await card(guest, 'copied each answer').dragTo(guest.getByRole('region', { name: /^Workflow/ }));
    await inBucket(chair, 'Workflow', 'copied each answer');
    await card(chair, 'late shift').focus();
    await lead.page.keyboard.press('3');
    await inBucket(guest, 'Adoption', 'late shift');
    expect(await card(chair, 'late shift').evaluate((element) => element === document.activeElement)).toBe(true);
    await chair.getByText('2 frictions have no bucket yet.').waitFor();
    await next('Choosing');
    await chair.getByRole('textbox', { name: /^Go on all the same/ }).waitFor();
    await chair.getByRole('button', { name: 'Stay in this phase' }).click();
    await card(chair, 'Two tools').focus();
    await lead.page.keyboard.press('2');
    await card(guest, 'export stopped')
      .getByRole('button', { name: /^Move to/ })
      .click();
    await guest.getByRole('menuitemradio', { name: /^Technical/ }).click();
    await inBucket(chair, 'Technical', 'export stopped');
    await chair.getByText(/1.of 2.first called technical is workflow or adoption now/).waitFor();
    expect(await axeFindings(chair)).toEqual([]);
  });

  it('takes one’s own last change back with Ctrl and Z', async () => {
    const { chair, guest } = rooms;
    await guest.locator('[data-card]').filter({ hasText: 'export stopped' }).focus();
    await member.page.keyboard.press('Control+z');
    await chair.getByText('1 friction has no bucket yet.').waitFor();
    await guest.locator('[data-card]').filter({ hasText: 'export stopped' }).focus();
    await member.page.keyboard.press('1');
    await chair.getByText('1 friction has no bucket yet.').waitFor({ state: 'hidden' });
  });

  it('groups, votes in secret and chooses what goes on', async () => {
    const { chair, guest } = rooms;
    await next('Choosing');
    await Promise.all([phase(chair, 'Choosing'), phase(guest, 'Choosing')]);
    await chair.getByRole('button', { name: 'Open the vote' }).click();
    await guest.getByRole('button', { name: 'One vote more for: The late shift did not open it' }).click();
    await chair.getByRole('button', { name: 'One vote more for: The late shift did not open it' }).click();
    await chair.getByText('2 people of 2 have voted.').waitFor();
    await chair.getByRole('button', { name: 'Count the votes' }).click();
    await guest.getByText('2 votes').waitFor();
    await chair.getByRole('button', { name: 'Go on with 1 topic' }).click();
    await guest.getByText('goes on').waitFor();
    expect(lead.complaints).toEqual([]);
  });

  it('hands the chair over, and lets it be taken a minute after nobody answered', async () => {
    const { guest } = rooms;
    await rooms.chair.getByRole('button', { name: 'Hand over' }).click();
    await rooms.chair.getByRole('button', { name: 'Tomasz Wieczorek' }).click();
    await guest.getByRole('button', { name: /^Next/ }).waitFor();
    expect(await rooms.chair.getByRole('button', { name: /^Next/ }).count()).toBe(0);

    // From here on the time of the lead's window is the test's, and the site's goes along.
    await lead.page.clock.install();
    await lead.page.reload();
    const chair = await appFrame(lead.page);
    await chair.getByRole('button', { name: /^2 of \d+ here$/ }).waitFor();
    const later = async (seconds: number) => {
      await site.control('POST', 'clock', { days: seconds / 86_400 });
      await lead.page.clock.fastForward(seconds * 1000);
    };
    await member.page.goto('about:blank');
    await later(80);
    await chair.getByRole('button', { name: /^1 of \d+ here$/ }).waitFor();
    await later(25);
    await chair.getByRole('button', { name: 'Ask for the chair' }).click();
    await chair.getByText(/has asked for the chair/).waitFor();
    expect(await chair.getByRole('button', { name: 'Take the chair' }).count()).toBe(0);
    const take = chair.getByRole('button', { name: 'Take the chair' });
    // An answer of the server that is under way while the clocks jump tells the window a time of before; the next one sets it right.
    await expect
      .poll(
        async () => {
          if ((await take.count()) === 0) await later(75);
          return take.isVisible();
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(true);
    await take.click();
    await chair.getByRole('button', { name: /^Next/ }).waitFor();
  });
});

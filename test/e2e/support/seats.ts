import type { Frame } from 'playwright-core';
import { appFrame, type Person } from './browser';
import { button } from './in-the-room';
import { frozen } from './post-mortems';

/** One of several people in a meeting. */
export interface Seat {
  readonly person: Person;
  /** The session as this person sees it; a reload gives another frame. */
  room: Frame;
}

/** Somebody comes to a session before it begins, and sits down. @param room its address. */
export async function come(seat: Seat, person: Person, room: string): Promise<void> {
  await person.page.goto(room);
  Object.assign(seat, { person, room: await appFrame(person.page) });
  await seat.room.getByRole('heading', { name: 'Before the meeting' }).waitFor();
}

/** The post-mortem of the pilot, with its sponsor invited beside those who worked on it. @returns its id. */
export async function openWithSponsor(lead: Person, frame: Frame): Promise<string> {
  await button(frame, 'Open a post-mortem').click();
  const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
  await dialog.getByRole('combobox', { name: 'Invite somebody' }).fill('Charles');
  await frame.getByRole('option', { name: /Charles/ }).waitFor();
  await lead.page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: /Role of Charles/ }).fill('Sponsor');
  await lead.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Open and freeze' }).click();
  await frozen(frame);
  return new URL(lead.page.url()).searchParams.get('pm') ?? '';
}

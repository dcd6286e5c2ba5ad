import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';

/** A moment as a mark above the rows. */
export interface Pin {
  readonly id: string;
  readonly day: CalendarDate;
  readonly label: string;
  readonly starred: boolean;
}

/** Pins that stand too close together to be told apart share a place. */
export interface PinPlace {
  /** Pixels from the first day of the axis; that of the first of them. */
  readonly x: number;
  readonly pins: readonly [Pin, ...Pin[]];
}

interface Axis {
  /** The day at pixel 0. */
  readonly origin: number;
  readonly pxPerDay: number;
}

/** A pin is this wide, with room for a finger. */
export const PIN_WIDTH = 24;

/** Where the pins stand on an axis of days, from left to right. */
export function pinPlaces(pins: readonly Pin[], { origin, pxPerDay }: Axis): readonly PinPlace[] {
  const places: { x: number; pins: [Pin, ...Pin[]] }[] = [];
  for (const pin of [...pins].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const x = (dayNumber(pin.day) + 0.5 - origin) * pxPerDay;
    const last = places[places.length - 1];
    if (last !== undefined && x - last.x < PIN_WIDTH) last.pins.push(pin);
    else places.push({ x, pins: [pin] });
  }
  return places;
}

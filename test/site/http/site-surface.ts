import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Alarms } from '../alarms';
import type { Clock, ClockMode } from '../clock';
import type { Dashboard } from '../dashboard/dashboards';
import type { ColorMode } from '../forge/context/module-context';
import type { EventPump } from '../forge/events/event-pump';
import type { Faults } from '../forge/faults';
import type { Identity } from '../forge/identity';
import type { Log } from '../forge/log';
import type { Manifest } from '../forge/manifest/manifest';
import type { Meter } from '../forge/meter';
import type { Platform } from '../forge/platform';
import type { PointsBudget } from '../forge/points-budget';
import type { ProductGateway } from '../forge/product-gateway';
import type { Queues } from '../forge/queue/queues';
import type { Realtime } from '../forge/realtime/realtime';
import type { Schedules } from '../forge/schedule/schedules';
import type { Inbox } from '../inbox/inbox';
import type { SiteConfluence, SiteJira } from '../site-products';
import type { Validators } from '../workflow/validators';

export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly avatar?: string;
}

/** Everything that the routes of the site answer from. */
export interface SiteParts {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly platform: Platform;
  readonly gateway: ProductGateway;
  readonly clock: Clock;
  readonly alarms: Alarms;
  readonly clockMode: ClockMode;
  readonly log: Log;
  readonly meter: Meter;
  readonly budget: PointsBudget;
  readonly faults: Faults;
  readonly users: () => readonly SiteUser[];
  /** What a product's administrator does outside of REST; each tells whether it could be done. */
  readonly jira: Pick<SiteJira, 'letBrowse' | 'moveIssue' | 'setActive' | 'viewed'>;
  /** Null on a site without Confluence. */
  readonly confluence: Pick<SiteConfluence, 'letView' | 'viewed' | 'reserveId'> | null;
  readonly inbox: Inbox;
  readonly realtime: Realtime;
  readonly events: EventPump;
  readonly queues: Queues;
  readonly schedules: Schedules;
  readonly validators: Validators;
  readonly dashboard: Dashboard;
  readonly theme: { get(): ColorMode; set(mode: ColorMode): void };
  /** Folder that the manifest's resource paths start from. */
  readonly appFolder: string;
  readonly pagesFolder: string;
  readonly bridgeFile: string;
  /** Where the UI Kit resources are built, a folder each. */
  readonly uiKitFolder: string;
  readonly origins: () => Origins;
}

/** Where the site is: the product, and the app's frames, which live on an origin of their own. Without a slash at the end. */
export interface Origins {
  readonly product: string;
  readonly frames: string;
}

export type SiteApp = Hono<{ Bindings: HttpBindings }>;

import type { AccountsDefinitions } from './accounts';
import type { MomentsDefinitions } from './moments';
import type { OutsideDefinitions } from './outside';
import type { PackDefinitions } from './packs';
import type { PostMortemDefinitions } from './post-mortems';
import type { RedesignDefinitions } from './redesign';
import type { RolesDefinitions } from './roles';
import type { SaveSettings, SettingsSaved, SettingsView } from './settings';
import type { SnapshotDefinitions } from './snapshots';

/** Every call that a page can make to the app's back end, by name. Payloads are parsed on arrival, whatever this type says. */
export type Definitions = {
  'settings.read': () => Promise<SettingsView>;
  'settings.save': (change: SaveSettings) => Promise<SettingsSaved>;
  'roles.read': RolesDefinitions['roles.read'];
  'roles.save': RolesDefinitions['roles.save'];
  'redesign.read': RedesignDefinitions['redesign.read'];
  'redesign.choose': RedesignDefinitions['redesign.choose'];
  'outside.read': OutsideDefinitions['outside.read'];
  'outside.save': OutsideDefinitions['outside.save'];
  'moments.read': MomentsDefinitions['moments.read'];
  'moments.mark': MomentsDefinitions['moments.mark'];
  'moments.add': MomentsDefinitions['moments.add'];
  'moments.remove': MomentsDefinitions['moments.remove'];
  'accounts.read': AccountsDefinitions['accounts.read'];
  'accounts.write': AccountsDefinitions['accounts.write'];
  'accounts.remove': AccountsDefinitions['accounts.remove'];
  'postmortem.list': PostMortemDefinitions['postmortem.list'];
  'postmortem.open': PostMortemDefinitions['postmortem.open'];
  'postmortem.change': PostMortemDefinitions['postmortem.change'];
  'freeze.begin': SnapshotDefinitions['freeze.begin'];
  'freeze.part': SnapshotDefinitions['freeze.part'];
  'freeze.finish': SnapshotDefinitions['freeze.finish'];
  'freeze.read': SnapshotDefinitions['freeze.read'];
  'pack.spaces': PackDefinitions['pack.spaces'];
  'pack.write': PackDefinitions['pack.write'];
  'pack.state': PackDefinitions['pack.state'];
  'pack.opened': PackDefinitions['pack.opened'];
};

import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { ConsoleAccess } from './console-access';
import { ConsoleClock } from './console-clock';
import { ConsoleEvents } from './console-events';
import { ConsoleFaults } from './console-faults';
import { ConsoleLog } from './console-log';
import { ConsoleMeter } from './console-meter';

/** What only this site has: its clock, what went on in it, what it would cost, troubles on request, who may see what, and events. */
export function ConsolePage() {
  return (
    <div className={layout.stack}>
      <PageHead title="Site console" />
      <ConsoleClock />
      <Tabs id="console">
        <TabList>
          <Tab>Log</Tab>
          <Tab>Meter</Tab>
          <Tab>Faults</Tab>
          <Tab>Access</Tab>
          <Tab>Events</Tab>
        </TabList>
        <TabPanel>
          <ConsoleLog />
        </TabPanel>
        <TabPanel>
          <ConsoleMeter />
        </TabPanel>
        <TabPanel>
          <ConsoleFaults />
        </TabPanel>
        <TabPanel>
          <ConsoleAccess />
        </TabPanel>
        <TabPanel>
          <ConsoleEvents />
        </TabPanel>
      </Tabs>
    </div>
  );
}

import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { ConsoleClock } from './console-clock';
import { ConsoleFaults } from './console-faults';
import { ConsoleLog } from './console-log';
import { ConsoleMeter } from './console-meter';

/** What only this site has: its clock, what went on in it, what it would cost, and troubles on request. */
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
      </Tabs>
    </div>
  );
}

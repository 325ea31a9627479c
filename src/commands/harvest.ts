import { Command } from 'commander';
import { endpointOf, tellHarvest } from './peers.ts';
import { openStore } from './store.ts';

export const harvestCommand = new Command('harvest')
  .description('take over what other servers have that the store has not')
  .argument('<addresses...>', 'servers, such as https://mfa.example/graphql')
  .action(async (addresses: string[]) => {
    const peers = [...new Set(addresses.map(endpointOf))];
    // What reads the answers of peers takes a tenth of a second to load, which other commands do not wait for.
    const { Harvesting } = await import('../harvest/harvesting.ts');
    const database = await openStore();
    await new Harvesting(database.source, peers, {
      harvested(endpoint, harvest) {
        tellHarvest(endpoint, harvest, console.log);
        if (harvest.failure !== null || harvest.refusals.length > 0) process.exitCode = 1;
      },
      failed(error) {
        console.error(error);
        process.exitCode = 1;
      },
    }).once();
    await database.close();
  });

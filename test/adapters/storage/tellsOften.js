import { setTimeout as pause } from 'node:timers/promises';
import { queryObjects } from 'node:v8';
import { Database } from '../../../.build/adapters/storage/postgres/database.js';
import { postgresNotices } from '../../../.build/adapters/storage/postgres/postgresNotices.js';

// In a process of its own, which holds little else: tells 300 times, and prints how many more arrays and promises there are after the second half.
const database = await Database.open({ urls: [process.argv[2]], setting: 'DATABASE_URL' });
const notices = await postgresNotices(database);
const counted = [];
for (let half = 0; half < 2; half++) {
  for (let times = 0; times < 150; times++) {
    notices.tell('referral', 'a');
    await pause(4);
  }
  counted.push(queryObjects(Array) + queryObjects(Promise));
}
process.stdout.write(String(counted[1] - counted[0]));
await notices.close();
await database.close();

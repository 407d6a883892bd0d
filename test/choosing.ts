import type { Directory } from '../knowledge/directory.js';
import type { Service } from '../knowledge/service.js';

/** The same directory, in which these services read and write whole messages in their Teams, as long as they are in the set. */
export function choosing(directory: Directory, chosen: ReadonlySet<string>): Directory {
  const as = (service: Service): Service => ({ ...service, wholeInTeams: chosen.has(service.id) });
  return {
    ...directory,
    services: (kind, somebody) => directory.services(kind, somebody).map(as),
    relays: (kind, somebody) => directory.relays(kind, somebody).map(as),
    allRelays: () => directory.allRelays().map(as),
    service(id) {
      const found = directory.service(id);
      return found && as(found);
    },
  };
}

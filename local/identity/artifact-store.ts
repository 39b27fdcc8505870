import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The provider is asked by the people of one machine; what is beyond this is somebody's flood, and the oldest goes. */
const MOST = 5_000;

/**
 * Sessions, codes and grants of the embedded provider, in memory: with the next start of the house everybody signs in anew.
 * One store for all kinds, since revoking a grant takes along what hangs on it.
 */
export function artifactStore(): AdapterFactory {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const one = kept.get(key);
    if (one && one.until > Date.now()) return one.payload;
    kept.delete(key);
    return undefined;
  };
  const firstOf = (kind: string, is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${kind} `) && find(key) && is(payload))?.[1]
      .payload;

  return (kind): Adapter => {
    const keyOf = (id: string): string => `${kind} ${id}`;
    return {
      async upsert(id, payload, expiresIn) {
        kept.delete(keyOf(id));
        for (const oldest of kept.keys()) {
          if (kept.size < MOST) break;
          kept.delete(oldest);
        }
        kept.set(keyOf(id), {
          payload,
          until: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000,
        });
      },
      find: async (id) => find(keyOf(id)),
      findByUid: async (uid) => firstOf(kind, (payload) => payload.uid === uid),
      findByUserCode: async (userCode) => firstOf(kind, (payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = find(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void kept.delete(keyOf(id)),
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}

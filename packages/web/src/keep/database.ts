const NAME = "hearsay";
const VERSION = 3;

/** What an older page kept before this version has another shape. */
const OLDEST = 2;

/**
 * The stores: what a check is (small, written often), and its material (large, written when it changes); articles that were read. A further
 * one raises the version.
 */
const STORES = { checks: "checks", material: "material", readings: "readings" } as const;

type StoreName = keyof typeof STORES;

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: kept } = request;
      if (oldVersion < OLDEST) for (const name of [...kept.objectStoreNames]) kept.deleteObjectStore(name);
      for (const name of Object.values(STORES))
        if (!kept.objectStoreNames.contains(name)) kept.createObjectStore(name, { keyPath: "id" });
    };
    request.onsuccess = () => {
      // a newer page in another window may raise the version
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
    request.onblocked = () =>
      reject(new Error("Another window holds what is kept: close it, and load this page again."));
    request.onerror = () => reject(request.error ?? new Error("This browser keeps nothing."));
  });
  // it may be opened when asked again
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Does something in one transaction; what it returns, or the result of the request that it returns, when all is written. */
export async function inStores<T>(
  names: readonly StoreName[],
  mode: "readonly" | "readwrite",
  work: (store: (name: StoreName) => IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const transaction = (await database()).transaction(names, mode);
  const request = work((name) => transaction.objectStore(name));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  return request?.result;
}

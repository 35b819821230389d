import { useQuery, useQueryClient } from '@tanstack/react-query';

/** What the browser says of the room that we take, in bytes, and whether it has agreed to keep it; null where it does not say. */
async function askRoom() {
  const [room, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: room.usage ?? null, quota: room.quota ?? null, persisted };
}

const queryKey = ['cases', 'room'];

export function useRoom() {
  const client = useQueryClient();
  const room = useQuery({ queryKey, queryFn: askRoom }).data ?? null;
  return {
    room,
    /** In a press. False where the browser refuses. */
    persist: async (): Promise<boolean> => {
      const agreed = await navigator.storage.persist();
      await client.invalidateQueries({ queryKey });
      return agreed;
    },
  };
}

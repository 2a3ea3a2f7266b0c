export const usePresence = (_item: string) => ({ open: false, typing: false });

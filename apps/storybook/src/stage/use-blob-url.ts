import { useEffect, useMemo } from 'react';

/** Address of a file in memory, for as long as somebody shows it. Hand in the same file as long as it means the same. */
export function useBlobUrl(blob: Blob | undefined): string | undefined {
  const url = useMemo(() => blob && URL.createObjectURL(blob), [blob]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return url;
}

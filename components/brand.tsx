/** The mark of the product: two corners of a frame around a tick. */
export function Brand({ size = 18 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M2 7V2h5M16 11v5h-5" />
      <path d="M5.500 9.200l2.400 2.400 4.600-5" />
    </svg>
  );
}

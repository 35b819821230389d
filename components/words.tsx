/** Words of somebody else's, quoted. The marks stand outside of what keeps a strange direction in, or the first is not drawn at the line's edge. */
export function Words({ said }: { readonly said: string }) {
  return (
    <q>
      “<span className="out">{said}</span>”
    </q>
  );
}

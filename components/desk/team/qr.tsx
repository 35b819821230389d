import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code drawn as one path: dark on light in either theme, as scanners want it. */
export function Qr({ text, name }: { readonly text: string; readonly name: string }) {
  const code = useMemo(() => encode(text, { ecc: 'M', border: 2 }), [text]);
  const path = code.data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
      <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

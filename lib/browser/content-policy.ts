/**
 * What pages of ours may load and reach: their own files, and over the network nothing but the place of a team's files, wherever that
 * is; the browser refuses even that until the person has allowed the site. No picture, style, font or frame comes from elsewhere, no
 * string becomes code, no form is sent.
 */
export const contentPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http: wss:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

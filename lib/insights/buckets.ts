/** Each bucket is a tenth longer than the one before: a median read from them is within a twentieth of the true one. */
const growth = Math.log(1.1);

/** The bucket of a length of time, ms. */
export const bucketOf = (ms: number): number => Math.round(Math.log(Math.max(1, ms / 1000)) / growth);

/** The length of time that stands for a bucket, ms. */
export const lengthOf = (bucket: number): number => Math.exp(bucket * growth) * 1000;

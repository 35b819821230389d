export { StoreAddress } from '../team/place.ts';

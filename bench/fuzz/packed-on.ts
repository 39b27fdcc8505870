/** Of every file that is packed here: the same words make the same bytes on any day. */
export const PACKED_ON = new Date(1980, 0, 1);

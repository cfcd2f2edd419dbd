/** Why visits are not counted. */
export const visitFaults = {
  tooOld: 'Không nhận lượt xem cũ hơn một giờ.',
};

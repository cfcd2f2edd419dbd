/** What buttons say that stand in many places. */
export const buttonWords = {
  revoke: 'Thu hồi',
};

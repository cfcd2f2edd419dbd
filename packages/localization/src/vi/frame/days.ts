/** Why days and times do not fit, whatever they are of. */
export const dayFaults = {
  lastBeforeFirst: 'Ngày kết thúc phải sau ngày bắt đầu.',
};

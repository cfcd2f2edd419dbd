/** Why something is refused about links (liên kết website). */
export const linkFaults = {
  unknownGroup: 'Không có nhóm liên kết này.',
};

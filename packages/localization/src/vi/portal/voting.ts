/** Why a vote (bình chọn) is not counted. */
export const votingFaults = {
  unknownOption: 'Không có phương án này.',
  takesNoVotes: 'Cuộc thăm dò này hiện không nhận bình chọn.',
  oneOption: 'Cuộc thăm dò này chỉ chọn một phương án.',
  votedBefore:
    'Bạn đã tham gia bình chọn này rồi (hoặc một thiết bị giống hệt trong cùng mạng). Xin cảm ơn!',
};

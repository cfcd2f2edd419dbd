/** Why something is refused about polls (thăm dò ý kiến). */
export const pollFaults = {
  unknownOption: 'Không có phương án này.',
  isOpen: 'Cuộc thăm dò này đang mở rồi.',
  notOpen: 'Cuộc thăm dò này không ở trạng thái đang mở.',
  openForDeletion: 'Cuộc thăm dò đang mở. Hãy đóng lại trước khi xóa.',
  tooFewOptions: 'Cần ít nhất hai phương án trước khi mở.',
  endIsPast: 'Giờ kết thúc đã qua. Hãy sửa lại rồi mở.',
  optionsVotedOn: 'Đã có người bình chọn nên không sửa phương án được nữa.',
  choiceVotedOn: 'Đã có người bình chọn nên không đổi cách chọn được nữa.',
  takesNoVotes: 'Cuộc thăm dò này hiện không nhận bình chọn.',
  oneOption: 'Cuộc thăm dò này chỉ chọn một phương án.',
};

/** Why a file that was sent is not taken, whatever it is for. */
export const fileFaults = {
  tooLarge: (megabytes: number) => `Tệp quá lớn: tối đa ${megabytes} MB.`,
  tooManyParts: 'Tệp có quá nhiều phần bên trong.',
  tooLargeUnpacked: 'Tệp giải nén ra quá lớn.',
  tooSlow:
    'Đọc tệp này mất quá nhiều thời gian nên hệ thống đã dừng lại. Hãy dùng tệp đơn giản hơn.',
  tooMuchMemory: 'Tệp này cần quá nhiều bộ nhớ để đọc. Hãy dùng tệp đơn giản hơn.',
  unreadable: 'Không đọc được tệp này: tệp bị hỏng hoặc quá phức tạp. Hãy lưu lại tệp rồi thử lại.',
};
